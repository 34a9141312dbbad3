package org.undersigned.typeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.PageStyle;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.fop.FopTypesetter;

/// Letters of our own words to set in tests, put together block by block. Nothing in them depends on a clock.
public final class Letters {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Ids ids = Ids.counting("t");
    private final String language;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<Signatory> signatories = new ArrayList<>();
    private PageStyle style = PageStyle.PLAIN;

    public Letters(String language) {
        this.language = language;
    }

    public static Typesetter typesetter() {
        return new FopTypesetter(() -> DAY);
    }

    public Letters style(PageStyle changed) {
        style = changed;
        return this;
    }

    public Letters add(Role role, String text) {
        return add(role, new Inline.Run(text, Marks.NONE));
    }

    public Letters add(Role role, Inline... inlines) {
        return add(role, Layout.PLAIN, inlines);
    }

    public Letters add(Role role, Layout layout, Inline... inlines) {
        blocks.add(Block.of(ids.<Block>fresh(), role, Prose.of(inlines)).withLayout(layout));
        return this;
    }

    public Letters lines(Role role, String... lines) {
        blocks.add(Block.of(ids.<Block>fresh(), role, Prose.lines(List.of(lines))));
        return this;
    }

    public Letters item(int level, ListStyle style, String text) {
        return add(Role.LIST_ITEM, Layout.PLAIN.withLevel(level).withListStyle(style), text(text));
    }

    public static Inline text(String text, Mark... marks) {
        return new Inline.Run(text, Marks.of(marks));
    }

    public static Inline link(String text, String address) {
        return new Inline.Run(text, Marks.NONE.withLink(address));
    }

    /// A call of a new note made of `body`.
    public Inline note(Inline... body) {
        var note = Note.of(ids.<Note>fresh(), Block.of(ids.<Block>fresh(), Role.BODY, Prose.of(body)));
        notes.add(note);
        return new Inline.NoteCall(note.id());
    }

    /// A citation of a new source by words and addresses in turn, addresses in angle brackets.
    public Inline cite(String... wordsAndAddresses) {
        var locations = new ArrayList<Location>();
        var form = new ArrayList<Inline.Part>();
        for (int i = 0; i < wordsAndAddresses.length; i++) {
            if (i % 2 == 0) {
                form.add(new Inline.Words(wordsAndAddresses[i], Marks.NONE));
            } else {
                var location = Location.of(ids.<Location>fresh(), wordsAndAddresses[i], "");
                locations.add(location);
                form.add(new Inline.Address(location.id(), "<", ">"));
            }
        }
        var source = Source.of(ids.<Source>fresh(), wordsAndAddresses[0], locations.toArray(Location[]::new));
        sources.add(source);
        return new Inline.Citation(source.id(), form, "");
    }

    public Letters signed(String person, String organisation) {
        Id<Person> personId = null;
        Id<Organisation> organisationId = null;
        if (!person.isEmpty()) {
            personId = ids.fresh();
            persons.add(Person.of(personId, person));
        }
        if (!organisation.isEmpty()) {
            organisationId = ids.fresh();
            organisations.add(Organisation.of(organisationId, organisation));
        }
        signatories.add(Signatory.of(ids.<Signatory>fresh(), personId, organisationId));
        return this;
    }

    public Letters signedBy(int count) {
        for (int i = 1; i <= count; i++) {
            signed("Person Number" + i, "Organisation" + i + " of the Valley");
        }
        return this;
    }

    public Letter letter() {
        var edition = Edition.of(ids.<Edition>fresh(), language, Register.copyOf(blocks), Register.copyOf(notes));
        var letter = Letter.of(Id.of("letter"), edition).withSources(Register.copyOf(sources));
        return letter.withPeople(Register.copyOf(organisations), Register.copyOf(persons), Register.copyOf(signatories))
                .withSettings(letter.settings().withPageStyle(style));
    }

    public Pages set() {
        var letter = letter();
        return typesetter().set(letter, letter.original());
    }

    /// A letter of the common kind: address, three notes with five addresses, ten names.
    public static Letters ordinary() {
        var made = new Letters("en");
        made.lines(
                Role.RECIPIENT,
                "Secretariat of the Basin Commission",
                "Plaza de las Aguas 14, second floor",
                "Quito 170150",
                "Ecuador");
        made.add(Role.TITLE, "Open Letter on the River Basin Accord to the Basin Commission");
        made.add(Role.DATELINE, "Lima, Peru - November 16th 2026");
        made.lines(Role.RECIPIENT, "Basin Commission", "Plenary");
        made.add(
                Role.BODY,
                text("The accord on the common basin has stood still since its signature eighteen months ago, for want"
                        + " of a timetable, of a budget, and of a public register of the permits that are granted in"
                        + " the headwaters (among them the three that were granted inside the protected area, and of"
                        + " which nobody was told before the machines arrived). In May, the organisations of the"
                        + " working group left the joint committee, and said that they would come back once the"
                        + " governments showed that what is written there is meant."),
                made.note(
                        made.cite(
                                "Letter to the joint committee of May 23rd, in English ",
                                "https://rivers.example/l/78q6tt",
                                " and in Spanish ",
                                "https://rivers.example/l/4nh8wm",
                                "; "),
                        made.cite("letter to the Commission of the same day: ", "https://rivers.example/l/hGGkfc")));
        made.add(
                Role.BODY,
                text("Nothing has got better since. The gauges at the upper dam have shown more mercury this year than"
                        + " in any other since they were put there, and the season was the driest on record, with over"
                        + " a hundred villages that had to be brought their water by lorry."),
                made.note(made.cite(
                        "See the yearly summary of the gauges, as a picture: ",
                        "https://agualibre.example/wp-content/uploads/2025/02/RESUMEN-01_v5_ALTA-1.jpg")),
                text(" No answer has come to the questions of the special rapporteurs, although they were asked"
                        + " three times, in writing, by both of them."),
                made.note(made.cite(
                        "A detailed timeline of questions and answers [Spanish]: ",
                        "https://cronologia.example/blog/cuenca-alta-preguntas-sin-respuesta-linea-del-tiempo/")));
        made.add(
                Role.BODY,
                "As the Commission meets in Lima we speak once more, not only of one river, but of what the accord"
                        + " is to be for the other basins, which look at this one before they sign.");
        made.add(
                Role.BODY,
                text("First, an accord is as good as what can be read of it. We ask for "),
                text(
                        "a public register, kept by the secretariat and open to everyone, of all permits granted in the"
                                + " basin",
                        Mark.BOLD),
                text(", and not for a summary once a year."));
        made.add(
                Role.BODY,
                text("Second, those who live by the water know it. Over two years the villages have measured what the"
                        + " gauges do not, and have written it down, and nobody has asked them for it. After so long a"
                        + " silence "),
                text("we have brought the matter before the Commission as the last thing left to do", Mark.BOLD),
                text(" to move this or the next government to take it up."));
        made.add(
                Role.BODY,
                text("And "),
                text("third", Mark.BOLD),
                text(
                        ", there will be a new government from the first of December, of another party. We will try to"
                                + " win it for a second plan that goes to the heart of the accord. In these months we see the "),
                text("Commission as the one voice that both sides listen to.", Mark.BOLD));
        made.add(
                Role.BODY,
                "The basin was the first to have an accord, and the Commission has met here from the start. We took"
                        + " part in three plans and brought the villages to the table as the work went on. We believe"
                        + " that an honest look, a part in the work for all, and doing what was said are what will get"
                        + " it past the troubles that any such work has, and that there is time for it still, if it"
                        + " is begun before the rains.");
        made.add(
                Role.BODY,
                text("We write to open that look, and to tell others what we learned, so that they may bear the same"
                        + " pains better. "),
                text(
                        "We ask that the Commission go and see the new government's people soon, at the highest rank",
                        Mark.BOLD),
                text(", so that the work of four years is not begun again from nothing."));
        made.add(Role.CLOSING, "Yours sincerely,");
        made.add(Role.SIGNATORIES, new Inline[0]);
        for (var line : Arrays.asList(
                "Aída Núñez/Agua Libre",
                "Edgar Jara/Cuenca Evalúa",
                "Ernesto Gálvez/Contraloría del Río",
                "Tomás Sevilla/Cultura y Monte",
                "Haydée Paz/Fuente, Centro de Estudios del Agua",
                "Alejandra Güell/GRAMA, Gestión de Ríos y Manantiales",
                "Juan E. Pacheco/ICAM, Instituto de la Cuenca Alta y Media",
                "Francisca Ríos/Observatorio de la Cuenca",
                "Juana Manuela Casals/RedAgua",
                "Eduarda Bórquez/Transparencia del Agua")) {
            var parts = line.split("/");
            made.signed(parts[0], parts[1]);
        }
        return made;
    }
}
