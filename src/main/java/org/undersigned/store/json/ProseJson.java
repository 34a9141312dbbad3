package org.undersigned.store.json;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.Location;
import org.undersigned.model.text.FieldKind;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Prose;

/// Prose as an array: plain words are strings, everything else is an object known by its first member.
final class ProseJson {

    private ProseJson() {}

    static void write(JsonOut out, Prose prose) {
        out.array(prose.inlines(), inline -> write(out, inline));
    }

    private static void write(JsonOut out, Inline inline) {
        switch (inline) {
            case Inline.Run(String text, Marks marks) -> words(out, text, marks);
            case Inline.NoteCall(var note) -> out.object(() -> out.member("note", note.value()));
            case Inline.Citation citation ->
                out.object(() -> {
                    out.member("cite", citation.source().value());
                    out.name("form").array(citation.form(), part -> part(out, part));
                    out.unlessEmpty("locator", citation.locator());
                });
            case Inline.Field(FieldKind kind, Marks marks) ->
                out.object(() -> {
                    out.member("field", kind);
                    marks(out, marks);
                });
            case Inline.LineBreak _ -> out.object(() -> out.member("break", "line"));
            case Inline.Picture(var file, String alternative) ->
                out.object(() -> {
                    out.member("picture", file.value());
                    out.unlessEmpty("alternative", alternative);
                });
        }
    }

    private static void part(JsonOut out, Inline.Part part) {
        switch (part) {
            case Inline.Words(String text, Marks marks) -> words(out, text, marks);
            case Inline.Address(var location, String before, String after) ->
                out.object(() -> {
                    out.member("address", location.value());
                    out.unlessEmpty("before", before);
                    out.unlessEmpty("after", after);
                });
        }
    }

    private static void words(JsonOut out, String text, Marks marks) {
        if (marks.equals(Marks.NONE)) {
            out.string(text);
        } else {
            out.object(() -> {
                out.member("words", text);
                marks(out, marks);
            });
        }
    }

    private static void marks(JsonOut out, Marks marks) {
        if (!marks.looks().isEmpty()) {
            out.name("marks").array(marks.looks(), mark -> out.string(Words.of(mark)));
        }
        if (marks.link() != null) {
            out.member("link", marks.link());
        }
        if (marks.language() != null) {
            out.member("language", marks.language());
        }
    }

    static Prose read(JsonIn in) {
        return new Prose(in.array(() -> in.isString() ? new Inline.Run(in.string(), Marks.NONE) : inline(in)));
    }

    private static Inline inline(JsonIn in) {
        var read = new Members(in);
        in.object(read::member);
        return read.inline();
    }

    /// The members of one inline as they are read, until it is known what they make.
    private static final class Members {

        private final JsonIn in;
        private final MarksIn marks = new MarksIn();
        private String kind = "";
        private String value = "";
        private String alternative = "";
        private String locator = "";
        private List<Inline.Part> form = List.of();

        Members(JsonIn in) {
            this.in = in;
        }

        void member(String name) {
            switch (name) {
                case "words", "note", "cite", "field", "break", "picture" -> {
                    if (!kind.isEmpty()) {
                        throw JsonIn.unknown(name);
                    }
                    kind = name;
                    value = in.string();
                }
                case "form" -> form = in.array(() -> readPart(in));
                case "locator" -> locator = in.string();
                case "alternative" -> alternative = in.string();
                default -> marks.member(in, name);
            }
        }

        Inline inline() {
            return switch (kind) {
                case "words" -> new Inline.Run(value, marks.made());
                case "note" -> new Inline.NoteCall(Id.of(value));
                case "cite" -> new Inline.Citation(Id.of(value), form, locator);
                case "field" -> new Inline.Field(Words.read(FieldKind.class, value), marks.made());
                case "break" -> new Inline.LineBreak();
                case "picture" -> new Inline.Picture(Id.of(value), alternative);
                default -> throw new IllegalArgumentException("An inline that says not what it is");
            };
        }
    }

    /// Members that say how words look.
    private static final class MarksIn {

        private final List<Mark> looks = new ArrayList<>();
        private @Nullable String link;
        private @Nullable String language;

        void member(JsonIn in, String name) {
            switch (name) {
                case "marks" -> looks.addAll(in.array(() -> in.word(Mark.class)));
                case "link" -> link = in.string();
                case "language" -> language = in.string();
                default -> throw JsonIn.unknown(name);
            }
        }

        Marks made() {
            var set = EnumSet.noneOf(Mark.class);
            set.addAll(looks);
            return new Marks(set, link, language);
        }
    }

    private static Inline.Part readPart(JsonIn in) {
        if (in.isString()) {
            return new Inline.Words(in.string(), Marks.NONE);
        }
        var marks = new MarksIn();
        var address = new String[] {"", "", ""};
        var words = new String[1];
        in.object(name -> {
            switch (name) {
                case "words" -> words[0] = in.string();
                case "address" -> address[0] = in.string();
                case "before" -> address[1] = in.string();
                case "after" -> address[2] = in.string();
                default -> marks.member(in, name);
            }
        });
        return words[0] != null
                ? new Inline.Words(words[0], marks.made())
                : new Inline.Address(Id.<Location>of(address[0]), address[1], address[2]);
    }
}
