package org.undersigned.citing.style;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.undersigned.exchange.exports.PlainTextExporter;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// A letter with notes that cite four sources, for tests of styles.
final class Cited {

    static final Source RIVER = new Source(
            Id.of("river"),
            SourceKind.BOOK,
            "Rivers of the south",
            List.of(Author.person("Paz, Ana")),
            "Delta Press",
            "2017",
            "2017",
            "en",
            "",
            Map.of(),
            Map.of("location", "Lima"),
            Register.of(
                    Location.of(Id.of("r1"), "https://rivers.example/en/", "en").withSeen(LocalDate.of(2026, 3, 1)),
                    Location.of(Id.of("r2"), "https://rivers.example/es/", "es")));

    static final Source LAKE = new Source(
            Id.of("lake"),
            SourceKind.REPORT,
            "Lagos del norte",
            List.of(Author.person("Paz, Ana")),
            "Red de Lagos",
            "mayo de 2017",
            "2017-05",
            "es",
            "",
            Map.of(),
            Map.of(),
            Register.of(Location.of(Id.of("k1"), "https://lagos.example/informe.pdf", "es")));

    static final Source NAMELESS = Source.of(
            Id.of("page"), "A page about water", Location.of(Id.of("p1"), "https://water.example/a_b?c=1", ""));

    private Cited() {}

    /// A letter of one paragraph that calls a note for each of `notes`.
    static Letter letter(String language, Citing citing, Prose... notes) {
        var calls = new ArrayList<Inline>();
        calls.add(new Inline.Run("We say so.", Marks.NONE));
        var made = new ArrayList<Note>();
        for (int i = 0; i < notes.length; i++) {
            Id<Note> id = Id.of("n" + i);
            made.add(Note.of(id, Block.of(Id.of("b" + i), Role.BODY, notes[i])));
            calls.add(new Inline.NoteCall(id));
        }
        var body = Block.of(Id.of("body"), Role.BODY, new Prose(calls));
        var letter = Letter.of(
                Id.of("letter"), Edition.of(Id.of(language), language, Register.of(body), Register.copyOf(made)));
        return letter.withSources(Register.of(RIVER, LAKE, NAMELESS))
                .withSettings(letter.settings().withCiting(citing));
    }

    /// A citation that shows every address of a source, with words of the author's own.
    static Inline.Citation cite(Source source, String locator) {
        var form = new ArrayList<Inline.Part>();
        form.add(new Inline.Words("my own words ", Marks.NONE));
        source.locations().forEach(place -> form.add(new Inline.Address(place.id(), "<", ">")));
        return new Inline.Citation(source.id(), form, locator);
    }

    static Inline.Citation cite(Source source) {
        return cite(source, "");
    }

    static Inline run(String words) {
        return new Inline.Run(words, Marks.NONE);
    }

    /// The notes and the list below them, a line each, as they are printed.
    static List<String> printed(Letter letter) {
        var shown = new Styler().shown(letter, letter.original());
        return Arrays.stream(new PlainTextExporter()
                        .text(Outgoing.undated(letter, shown))
                        .split("\n+", -1))
                .skip(1)
                .filter(line -> !line.isBlank())
                .toList();
    }

    static Citing in(CitationStyle style) {
        return new Citing(style, false);
    }
}
