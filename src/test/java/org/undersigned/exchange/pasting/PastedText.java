package org.undersigned.exchange.pasting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Pasted text written out in lines that a test can compare: `role: words`, with marks in brackets.
final class PastedText {

    private PastedText() {}

    static String fixture(String name) {
        try (var file = Objects.requireNonNull(
                PastedText.class.getResourceAsStream("/org/undersigned/pasting/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pasted html(String html) {
        return HtmlReader.read(html, Ids.counting("p"));
    }

    static List<String> lines(Pasted pasted) {
        var lines = new ArrayList<String>();
        pasted.blocks().forEach(block -> lines.add(line(pasted, block)));
        for (int i = 0; i < pasted.notes().size(); i++) {
            for (var block : pasted.notes().get(i).body()) {
                lines.add("note " + (i + 1) + ": " + words(pasted, block.prose()));
            }
        }
        return lines;
    }

    private static String line(Pasted pasted, Block block) {
        var name = block.role().name().toLowerCase(Locale.ROOT);
        if (block.role() == Role.HEADING) {
            name += block.layout().level();
        }
        if (block.role() == Role.LIST_ITEM) {
            name = (block.layout().listStyle() == ListStyle.NUMBER ? "#" : "-")
                    + block.layout().level();
        }
        if (block.layout().alignment() != Alignment.NATURAL) {
            name += " " + block.layout().alignment().name().toLowerCase(Locale.ROOT);
        }
        return name + ": " + words(pasted, block.prose());
    }

    static String words(Pasted pasted, Prose prose) {
        return prose.inlines().stream()
                .map(inline -> switch (inline) {
                    case Inline.Run run -> run(run);
                    case Inline.NoteCall call ->
                        "^"
                                + (pasted.notes().stream()
                                                .map(note -> note.id())
                                                .toList()
                                                .indexOf(call.note())
                                        + 1);
                    case Inline.LineBreak _ -> "/";
                    case Inline.Picture picture -> "{" + picture.alternative() + "}";
                    default -> "?";
                })
                .collect(Collectors.joining());
    }

    private static String run(Inline.Run run) {
        var marks = run.marks();
        var text = run.text();
        for (var mark : Mark.values()) {
            if (marks.has(mark)) {
                text = mark.name().charAt(0) + (mark == Mark.SUBSCRIPT ? "ub" : "") + "[" + text + "]";
            }
        }
        return marks.link() == null ? text : text + "<" + marks.link() + ">";
    }
}
