package org.undersigned.kit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Ledger;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.Status;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Letters for tests of panels: fictitious people, three notes, sources in several places.
public final class PanelLetters {

    private static final Fingerprint EARLIER = new Fingerprint("a".repeat(64));

    private PanelLetters() {}

    public static Letter empty() {
        var block = Block.of(Id.<Block>of("b"), Role.BODY, Prose.EMPTY);
        return Letter.of(Id.of("l"), Edition.of(Id.of("en"), "en", Register.of(block), Register.empty()));
    }

    /// Ten signatories in every state, three notes that are called and one that is not, five sources.
    public static Letter river() {
        var letter = Letter.of(Id.of("l"), Edition.of(Id.of("en"), "en", blocks(), notes()))
                .withSources(sources());
        return withSignatories(letter);
    }

    private static Register<Block> blocks() {
        return Register.of(
                block("head", Role.LETTERHEAD, Prose.of("Coalition for Quiet Rivers")),
                block("title", Role.TITLE, Prose.of("Open letter on the Basin Accord")),
                block("h1", Role.HEADING, Prose.of("The accord has stalled")),
                block("p1", Role.BODY, called("Eighteen months later there is no register of permits.", "n1")),
                block("h2", Role.HEADING, Prose.of("What we ask")),
                block("p2", Role.BODY, called("Forty new concessions were granted without asking anybody.", "n2")),
                block("p3", Role.BODY, called("Mercury stands four times above the limit,", "n3")),
                block("end", Role.CLOSING, Prose.of("Sincerely yours,")),
                block("list", Role.SIGNATORIES, Prose.EMPTY));
    }

    private static Block block(String id, Role role, Prose prose) {
        return new Block(Id.of(id), role, Layout.PLAIN, prose, null);
    }

    private static Prose called(String words, String note) {
        return Prose.of(new Inline.Run(words, Marks.NONE), new Inline.NoteCall(Id.of(note)));
    }

    private static Register<Note> notes() {
        return Register.of(
                note("n1", "Text of the accord, articles 9 and 12", "s1"),
                note(
                        "n2",
                        "See the register of concessions, second quarter, and the ombudsman''s report of August; "
                                .replace("''", "’"),
                        "s2"),
                note("n3", "Results of fourteen stations", "s3"),
                note("n4", "Kept for later: who paid for the study", null));
    }

    private static Note note(String id, String words, String source) {
        var inlines = new ArrayList<Inline>();
        inlines.add(new Inline.Run(words, Marks.NONE));
        if (source != null) {
            inlines.add(new Inline.Citation(
                    Id.of(source), List.of(new Inline.Address(Id.of(source + "a"), " <", ">")), ""));
        }
        return Note.of(Id.of(id), block(id + "b", Role.BODY, new Prose(inlines)));
    }

    private static Register<Source> sources() {
        return Register.of(
                Source.of(
                        Id.of("s1"),
                        "Text of the accord",
                        Location.of(Id.of("s1a"), "https://basin.example/acuerdo-2025.pdf", "es"),
                        Location.of(Id.of("s1b"), "https://basin.example/en/accord-2025.pdf", "en")
                                .withKind(LocationKind.TRANSLATION),
                        Location.of(Id.of("s1c"), "https://archive.example/2026/basin.example/acuerdo-2025.pdf", "")
                                .withKind(LocationKind.ARCHIVED_COPY)),
                Source.of(
                        Id.of("s2"),
                        "Registro de concesiones",
                        Location.of(Id.of("s2a"), "https://datos.example/concesiones/2026-T2?utm_source=mail", "es"),
                        Location.of(Id.of("s2b"), "https://goo.gl/3xRiver", "")),
                Source.of(
                        Id.of("s3"),
                        "Mercury in the Alto Verde: results of 14 stations",
                        Location.of(Id.of("s3a"), "https://example.org/pictures/table-of-results.jpg", "es")),
                Source.of(
                        Id.of("s4"),
                        "Ombudsman’s report on headwaters",
                        Location.of(Id.of("s4a"), "https://defensoria.example/informe", "es")));
    }

    private static Letter withSignatories(Letter letter) {
        var now = Fingerprint.of(letter, letter.original());
        var lines = List.of(
                List.of("Inés Bohórquez", "Director", "Aguas Libres", "AGREED", "now"),
                List.of("Jorge Tello", "Coordinator", "Alianza Cuenca Alta", "AGREED", "now"),
                List.of("", "", "Ático Ciudadano", "AGREED", "before"),
                List.of("Rosa Ñahui", "President", "Centro Huaylas, Derecho y Territorio", "CONFIRMED", "now"),
                List.of("Zofia Łęcka", "", "Ełk River Watch", "INVITED", ""),
                List.of("Ana Órdenes", "Director", "Fundación Manglar", "AGREED", "now"),
                List.of("", "", "Grupo Nevado", "AGREED", "before"),
                List.of("Tom Adeyemi", "Head of Policy", "Łódź Open Rivers Initiative", "CONSIDERING", ""),
                List.of("Lucía Paz", "Spokesperson", "Red de Agua Limpia", "WITHDRAWN", ""),
                List.of("Prof. Ana Ríos", "", "Universidad del Valle, Grupo de Hidrología", "", ""));
        var organisations = new ArrayList<Organisation>();
        var persons = new ArrayList<Person>();
        var signatories = new ArrayList<Signatory>();
        var ledger = new ArrayList<LedgerEntry>();
        var prints = Map.of("now", now, "before", EARLIER);
        for (var line : lines) {
            int n = signatories.size() + 1;
            var organisation = Organisation.of(Id.<Organisation>of("o" + n), line.get(2));
            organisations.add(organisation);
            var person = line.get(0).isEmpty() ? null : Person.of(Id.<Person>of("p" + n), line.get(0));
            if (person != null) {
                persons.add(person);
            }
            var signatory = Signatory.of(Id.of("s" + n), person == null ? null : person.id(), organisation.id())
                    .withRole(line.get(1))
                    .withOnList(!line.get(3).equals("WITHDRAWN"));
            if (n == 5) {
                signatory = signatory.withCapacity(Capacity.PERSONAL);
            }
            if (n == 10) {
                signatory = signatory.withCapacity(Capacity.AFFILIATION_FOR_IDENTIFICATION);
            }
            signatories.add(signatory);
            if (!line.get(3).isEmpty()) {
                var print = prints.get(line.get(4));
                ledger.add(new LedgerEntry(
                        Id.of("e" + n),
                        signatory.id(),
                        Status.valueOf(line.get(3)),
                        Instant.parse("2026-11-12T10:00:00Z"),
                        "e-mail",
                        "Marta",
                        print == null ? null : letter.original().id(),
                        print,
                        null));
            }
        }
        return letter.withPeople(Register.copyOf(organisations), Register.copyOf(persons), Register.copyOf(signatories))
                .withLedger(new Ledger(ledger));
    }

    /// The river letter with `count` signatories, two entries of every five for the same organisation.
    public static Letter crowded(int count) {
        var organisations = new ArrayList<Organisation>();
        var persons = new ArrayList<Person>();
        var signatories = new ArrayList<Signatory>();
        for (int i = 0; i < count; i++) {
            if (i % 5 != 1) {
                organisations.add(Organisation.of(
                        Id.<Organisation>of("o" + organisations.size()), "Asociación Número " + organisations.size()));
            }
            persons.add(Person.of(Id.<Person>of("p" + i), "José Pérez Núñez " + i));
            signatories.add(Signatory.of(
                    Id.of("s" + i), Id.of("p" + i), organisations.getLast().id()));
        }
        return river().withLedger(Ledger.EMPTY)
                .withPeople(Register.copyOf(organisations), Register.copyOf(persons), Register.copyOf(signatories));
    }
}
