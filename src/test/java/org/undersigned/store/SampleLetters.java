package org.undersigned.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.undersigned.model.Citing;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Ledger;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.OrderPolicy;
import org.undersigned.model.PageSize;
import org.undersigned.model.PageStyle;
import org.undersigned.model.Settings;
import org.undersigned.model.Status;
import org.undersigned.model.Version;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Names;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.FieldKind;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Letters for tests of the store. [#first] is what the stored file of version 1 holds and must not change.
final class SampleLetters {

    private SampleLetters() {}

    /// A small letter whose second block says `words`.
    static Letter saying(String words) {
        var title = Block.of(Id.of("title"), Role.TITLE, Prose.of("To whom it concerns"));
        var body = Block.of(Id.of("body"), Role.BODY, Prose.of(words));
        return Letter.of(Id.of("letter"), Edition.of(Id.of("en"), "en", Register.of(title, body), Register.empty()));
    }

    static String said(Letter letter) {
        return letter.original().blocks().at(1).prose().text();
    }

    static Letter withSignatories(int count) {
        var persons = new java.util.ArrayList<Person>();
        var organisations = new java.util.ArrayList<Organisation>();
        var signatories = new java.util.ArrayList<Signatory>();
        for (int i = 0; i < count; i++) {
            persons.add(Person.of(Id.of("person-" + i), "Edna García Núñez " + i));
            if (i % 5 < 2) {
                organisations.add(Organisation.of(Id.of("organisation-" + i), "Centro de Análisis Número " + i));
            }
            signatories.add(Signatory.of(
                    Id.of("signatory-" + i),
                    Id.of("person-" + i),
                    organisations.getLast().id()));
        }
        return saying("A letter that many sign")
                .withPeople(Register.copyOf(organisations), Register.copyOf(persons), Register.copyOf(signatories));
    }

    /// Every field of the model of version 1, with a value that is not its default.
    static Letter first() {
        var file = new KeptFile(
                Id.of("file"),
                "carta.pdf",
                "application/pdf",
                "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9",
                11);
        var parent = Organisation.of(Id.of("parent"), "Ríos Libres");
        var organisation = new Organisation(
                Id.of("chapter"),
                Names.of("Ríos Libres Sur").with("en", "Free Rivers South"),
                "RLS",
                "MX",
                "https://example.org/rls",
                file.id(),
                parent.id());
        var person = Person.of(Id.of("person"), "Zoë Núñez");
        var signatory = new Signatory(
                Id.of("signatory"),
                person.id(),
                organisation.id(),
                "Director",
                Capacity.AFFILIATION_FOR_IDENTIFICATION,
                "Zoë Núñez*",
                "supporters",
                "zoe@example.org",
                "asks for a printed copy",
                true);
        var letter = new Letter(
                Id.of("letter"),
                editions(file),
                Register.of(source(file)),
                Register.of(parent, organisation),
                Register.of(person),
                Register.of(signatory),
                Ledger.EMPTY,
                Register.empty(),
                Register.of(file),
                new Settings(
                        new PageStyle(PageSize.LETTER, 21.5, "Source Serif 4", 11, 1.25, true),
                        OrderPolicy.BY_PERSON,
                        Citing.PLAIN));
        var entry = new LedgerEntry(
                Id.of("entry"),
                signatory.id(),
                Status.AGREED,
                Instant.parse("2026-11-12T09:30:00.5Z"),
                "e-mail of 12 November",
                "Ana",
                Id.of("en"),
                new Fingerprint(file.sha256()),
                file.id());
        var agreed = letter.withLedger(new Ledger(List.of(entry)));
        var version = new Version(Id.of("v1"), "as sent", Instant.parse("2026-11-13T08:00:00Z"), "Ana", agreed);
        return agreed.withVersions(Register.of(version));
    }

    private static Register<Edition> editions(KeptFile file) {
        var marked = new Marks(Marks.of(Mark.BOLD, Mark.SMALL_CAPITALS).looks(), "https://example.org", "es");
        var body = new Block(
                Id.of("body"),
                Role.LIST_ITEM,
                new Layout(Alignment.CENTRE, 3, ListStyle.NUMBER, true),
                Prose.of(
                        new Inline.Run("Nobody asked us. ", Marks.NONE),
                        new Inline.Run("Nadie", marked),
                        new Inline.NoteCall(Id.of("note")),
                        new Inline.LineBreak(),
                        new Inline.Field(FieldKind.ORGANISATIONS, marked),
                        new Inline.Picture(file.id(), "a river")),
                null);
        var citation = new Inline.Citation(
                Id.of("source"),
                List.of(
                        new Inline.Words("See ", Marks.NONE),
                        new Inline.Words("the report", marked),
                        new Inline.Address(Id.of("location"), "<", ">")),
                "p. 4");
        var note = Note.of(Id.of("note"), Block.of(Id.of("note-body"), Role.BODY, Prose.of(citation)));
        var english = Edition.of(Id.of("en"), "en", Register.of(body), Register.of(note));
        var spanish = new Edition(
                Id.of("es"),
                "es",
                "es-u-co-trad",
                english.id(),
                Register.of(body.withId(Id.of("cuerpo")).withTranslates(body.id())),
                Register.of(new Note(Id.of("nota"), note.body(), note.id())));
        return Register.of(english, spanish);
    }

    private static Source source(KeptFile file) {
        return new Source(
                Id.of("source"),
                SourceKind.UN_DOCUMENT,
                "On rivers",
                List.of(Author.person("Ana Paz"), Author.organisation("Ríos Libres")),
                "United Nations",
                "May 23rd, 2017",
                "2017-05-23",
                "en",
                "4–9",
                Map.of("un-symbol", "A/72/350"),
                Map.of("annote", "kept"),
                Register.of(new Location(
                        Id.of("location"),
                        "https://example.org/doc",
                        "es",
                        LocationKind.ARCHIVED_COPY,
                        LocalDate.of(2026, 11, 1),
                        "second page",
                        file.id(),
                        null)));
    }
}
