package org.undersigned.editor;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
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

/// Letters for the editor's tests: one with a bit of everything, and long ones.
public final class SampleText {

    private final Ids ids = Ids.counting("s");
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    private SampleText() {}

    /// A letter of plain paragraphs, one a line.
    public static Letter of(String... paragraphs) {
        var sample = new SampleText();
        for (var paragraph : paragraphs) {
            sample.add(Role.BODY, paragraph);
        }
        return sample.letter();
    }

    public static Letter long_(int paragraphs, int notesCalled) {
        var sample = new SampleText();
        var words = "The harbour office keeps its tide tables in a drawer that nobody opens before the storm. ";
        for (int i = 0; i < paragraphs; i++) {
            var text = (i + " " + words.repeat(6)).substring(0, 500);
            if (i * (long) notesCalled / paragraphs != (i + 1) * (long) notesCalled / paragraphs) {
                var note = sample.note("Minutes of the port council, item " + i + ".");
                sample.blocks.add(Block.of(
                        sample.ids.fresh(),
                        Role.BODY,
                        Prose.of(new Inline.Run(text, Marks.NONE), new Inline.NoteCall(note))));
            } else {
                sample.add(Role.BODY, text);
            }
        }
        return sample.letter();
    }

    public static Letter withEverything() {
        var sample = new SampleText();
        sample.add(Role.LETTERHEAD, "Lighthouse Keepers' Network");
        sample.add(Role.LETTERHEAD, "office@lighthouses.example · Faro · Ålesund · Valdivia");
        sample.add(Role.RECIPIENT, "Ministry of Ports and Navigation");
        sample.add(Role.RECIPIENT, "Quay 7");
        sample.add(Role.TITLE, "Keep the lights of the coast burning");
        sample.add(Role.DATELINE, "Valdivia, 3 March 2027");
        sample.add(Role.SALUTATION, "Dear Minister,");
        sample.argument();
        sample.add(Role.HEADING, "What we ask");
        sample.item(ListStyle.NUMBER, 1, "Publish the inventory of every light and every keeper.");
        sample.item(ListStyle.NUMBER, 1, "Pay for repairs before winter:");
        sample.item(ListStyle.NUMBER, 2, "lenses and lamps,");
        sample.item(ListStyle.NUMBER, 2, "boats.");
        sample.item(ListStyle.BULLET, 1, "Ask the fishing villages first.");
        sample.add(Role.QUOTATION, "A light that is out is worse than no light, for it was promised.");
        sample.add(Role.CLOSING, "Yours faithfully,");
        sample.add(Role.SIGNATORIES, "The undersigned");
        return sample.people(sample.letter());
    }

    private void argument() {
        var source = new Id<Source>("source");
        var seen = note("See the inspectors' own list, page 4.");
        var cited = new Id<Note>("cited");
        notes.add(Note.of(
                cited,
                Block.of(
                        ids.fresh(),
                        Role.BODY,
                        Prose.of(
                                new Inline.Run("Counted twice: ", Marks.NONE),
                                new Inline.Citation(
                                        source,
                                        List.of(
                                                new Inline.Words("Register of lights, 2026 ", Marks.NONE),
                                                new Inline.Address(new Id<>("location"), "<", ">")),
                                        ""),
                                new Inline.Run(", last line.", Marks.NONE)))));
        blocks.add(Block.of(
                ids.fresh(),
                Role.BODY,
                Prose.of(
                        new Inline.Run(
                                "Eleven of the forty lights between the two capes were dark last winter.", Marks.NONE),
                        new Inline.NoteCall(seen),
                        new Inline.Run(" In the same months ", Marks.NONE),
                        new Inline.Run("three boats were lost within sight of a tower", Marks.of(Mark.BOLD)),
                        new Inline.Run(", and nobody has been told why.", Marks.NONE),
                        new Inline.NoteCall(cited))));
        blocks.add(Block.of(
                ids.fresh(),
                Role.BODY,
                Prose.of(
                        new Inline.Run("We write as ", Marks.NONE),
                        new Inline.Field(FieldKind.ORGANISATIONS, Marks.NONE),
                        new Inline.Run(" organisations that ", Marks.NONE),
                        new Inline.Run("tend, paint and climb", Marks.of(Mark.ITALIC)),
                        new Inline.Run(" these towers; our ", Marks.NONE),
                        new Inline.Run("open log", Marks.NONE.withLink("https://lights.example/log")),
                        new Inline.Run(" says what we found, H", Marks.NONE),
                        new Inline.Run("2", Marks.of(Mark.SUBSCRIPT)),
                        new Inline.Run("O in the lamps included.", Marks.NONE),
                        new Inline.NoteCall(seen))));
    }

    private Letter people(Letter letter) {
        var organisations = new ArrayList<Organisation>();
        var persons = new ArrayList<Person>();
        var signatories = new ArrayList<Signatory>();
        for (var line : List.of(
                "Inés Órdenes/Farol del Sur",
                "/Łódź Harbour Friends",
                "Tomás Ñanco/Vigías de Corral",
                "Åse Fjell/Kystlykt")) {
            var parts = line.split("/");
            var organisation = Organisation.of(ids.fresh(), parts[1]);
            organisations.add(organisation);
            Id<Person> person = null;
            if (!parts[0].isEmpty()) {
                persons.add(Person.of(ids.fresh(), parts[0]));
                person = persons.getLast().id();
            }
            signatories.add(Signatory.of(ids.fresh(), person, organisation.id()));
        }
        return letter.withPeople(Register.copyOf(organisations), Register.copyOf(persons), Register.copyOf(signatories))
                .withSources(Register.of(Source.of(
                        new Id<>("source"),
                        "Register of lights, 2026",
                        Location.of(new Id<>("location"), "https://ports.example/register/2026", "en"))));
    }

    private Id<Note> note(String words) {
        Id<Note> id = ids.fresh();
        notes.add(Note.of(id, Block.of(ids.fresh(), Role.BODY, Prose.of(words))));
        return id;
    }

    private void add(Role role, String words) {
        blocks.add(Block.of(ids.fresh(), role, Prose.of(words)));
    }

    private void item(ListStyle style, int level, String words) {
        blocks.add(Block.of(ids.fresh(), Role.LIST_ITEM, Prose.of(words))
                .withLayout(Layout.PLAIN.withListStyle(style).withLevel(level)));
    }

    private Letter letter() {
        return Letter.of(
                new Id<>("letter"), Edition.of(new Id<>("en"), "en", Register.copyOf(blocks), Register.copyOf(notes)));
    }
}
