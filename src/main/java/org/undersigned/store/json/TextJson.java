package org.undersigned.store.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Edition;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// The text of an edition as one JSON document: its blocks, its notes, and the comments on them.
public final class TextJson {

    /// Blocks, notes and comments of one edition.
    public record Text(Register<Block> blocks, Register<Note> notes, Register<Comment> comments) {}

    private TextJson() {}

    public static String write(Edition edition) {
        return JsonOut.write(out -> out.object(() -> members(out, edition)));
    }

    /// @throws IllegalArgumentException when `json` is anything but the text of an edition
    public static Text read(String json) {
        return JsonIn.read(json, in -> {
            var text = new TextIn();
            in.object(name -> text.member(in, name));
            return text.made();
        });
    }

    static void members(JsonOut out, Edition edition) {
        out.name("blocks").array(edition.blocks(), block -> block(out, block));
        out.name("notes")
                .array(
                        edition.notes(),
                        note -> out.object(() -> {
                            out.member("id", note.id().value());
                            out.unlessNull("translates", note.translates());
                            out.name("body").array(note.body(), block -> block(out, block));
                        }));
        if (!edition.comments().isEmpty()) {
            out.name("comments").array(edition.comments(), comment -> CommentJson.write(out, comment));
        }
    }

    private static void block(JsonOut out, Block block) {
        var layout = block.layout();
        out.object(() -> {
            out.member("id", block.id().value()).member("role", block.role());
            if (layout.alignment() != Alignment.NATURAL) {
                out.member("alignment", layout.alignment());
            }
            if (layout.level() != 1) {
                out.member("level", layout.level());
            }
            if (layout.listStyle() != ListStyle.BULLET) {
                out.member("list", layout.listStyle());
            }
            if (layout.pageBreakBefore()) {
                out.member("pageBreakBefore", true);
            }
            out.unlessNull("translates", block.translates());
            ProseJson.write(out.name("prose"), block.prose());
        });
    }

    /// The members of a text, wherever they stand.
    static final class TextIn {

        private List<Block> blocks = List.of();
        private List<Note> notes = List.of();
        private List<Comment> comments = List.of();

        void member(JsonIn in, String name) {
            switch (name) {
                case "blocks" -> blocks = in.array(() -> readBlock(in));
                case "notes" -> notes = in.array(() -> readNote(in));
                case "comments" -> comments = in.array(() -> CommentJson.read(in));
                default -> throw JsonIn.unknown(name);
            }
        }

        Text made() {
            return new Text(Register.copyOf(blocks), Register.copyOf(notes), Register.copyOf(comments));
        }
    }

    private static Note readNote(JsonIn in) {
        var note = new Object() {
            String id = "";

            @Nullable
            Id<Note> translates;

            List<Block> body = List.of();
        };
        in.object(name -> {
            switch (name) {
                case "id" -> note.id = in.string();
                case "translates" -> note.translates = Id.of(in.string());
                case "body" -> note.body = in.array(() -> readBlock(in));
                default -> throw JsonIn.unknown(name);
            }
        });
        return new Note(Id.of(note.id), Register.copyOf(note.body), note.translates);
    }

    private static Block readBlock(JsonIn in) {
        var block = new Object() {
            String id = "";
            Role role = Role.BODY;
            Layout layout = Layout.PLAIN;

            @Nullable
            Id<Block> translates;

            Prose prose = Prose.EMPTY;
        };
        in.object(name -> {
            switch (name) {
                case "id" -> block.id = in.string();
                case "role" -> block.role = in.word(Role.class);
                case "alignment" -> block.layout = block.layout.withAlignment(in.word(Alignment.class));
                case "level" -> block.layout = block.layout.withLevel(in.integer());
                case "list" -> block.layout = block.layout.withListStyle(in.word(ListStyle.class));
                case "pageBreakBefore" -> block.layout = block.layout.withPageBreakBefore(in.bool());
                case "translates" -> block.translates = Id.of(in.string());
                case "prose" -> block.prose = ProseJson.read(in);
                default -> throw JsonIn.unknown(name);
            }
        });
        return new Block(Id.of(block.id), block.role, block.layout, block.prose, block.translates);
    }
}
