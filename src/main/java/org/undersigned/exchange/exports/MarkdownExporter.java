package org.undersigned.exchange.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.undersigned.exchange.exports.content.Content;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.exchange.exports.content.TextExporter;
import org.undersigned.language.PrintedList;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// An edition as Markdown that our own importer and others read back: notes as `[^n]`, marks, links, lists, headings.
public final class MarkdownExporter implements TextExporter {

    private static final List<Mark> NESTING =
            List.of(Mark.BOLD, Mark.ITALIC, Mark.STRIKE, Mark.UNDERLINE, Mark.SUPERSCRIPT, Mark.SUBSCRIPT);

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public String nameKey() {
        return "export.format.md";
    }

    @Override
    public String text(Outgoing outgoing) {
        var content = new Content(outgoing);
        var text = new StringBuilder();
        Role above = Role.BODY;
        for (var block : content.blocks()) {
            boolean inList = block.role() == Role.LIST_ITEM && above == Role.LIST_ITEM;
            var part = block.role() == Role.SIGNATORIES ? signatories(content, block) : block(content, block);
            if (!part.isBlank()) {
                text.append(text.isEmpty() ? "" : inList ? "\n" : "\n\n").append(part);
                above = block.role();
            }
        }
        for (var note : content.notesInOrder()) {
            var paragraphs = note.body().stream()
                    .map(block -> prose(content, block.prose()).replace("\n", "\n    "))
                    .toList();
            text.append("\n\n[^").append(content.number(note.id())).append("]: ");
            text.append(String.join("\n\n    ", paragraphs));
        }
        return text.append('\n').toString();
    }

    private static String block(Content content, Block block) {
        var prose = prose(content, block.prose());
        var lead =
                switch (block.role()) {
                    case TITLE -> "# ";
                    case HEADING -> "#".repeat(Math.clamp(block.layout().level() + 1L, 2, 4)) + " ";
                    case LIST_ITEM -> item(content, block);
                    default -> "";
                };
        if (block.role() == Role.QUOTATION) {
            return "> " + prose.replace("\n", "\n> ");
        }
        var aligned =
                switch (block.layout().alignment()) {
                    case END -> "right";
                    case CENTRE -> "center";
                    case NATURAL, START, JUSTIFIED -> "";
                };
        return lead.isEmpty() && !aligned.isEmpty() && block.layout().alignment() != Alignment.NATURAL
                ? "<p style=\"text-align: " + aligned + ";\">" + prose + "</p>"
                : lead + prose;
    }

    private static String item(Content content, Block block) {
        var label = content.label(block);
        return "   ".repeat(label.depth()) + (label.number() > 0 ? label.number() + ". " : "- ");
    }

    private static String signatories(Content content, Block block) {
        var paragraphs = new ArrayList<String>();
        var heading = prose(content, block.prose());
        if (!heading.isBlank()) {
            paragraphs.add(heading);
        }
        for (var tier : content.tiers()) {
            if (!tier.name().isEmpty()) {
                paragraphs.add("**" + MarkdownText.escaped(tier.name()) + ":**");
            }
            if (tier.isTable()) {
                paragraphs.add(table(tier));
                continue;
            }
            tier.entries().forEach(line -> paragraphs.add(MarkdownText.line(MarkdownText.escaped(line))));
        }
        return String.join("\n\n", paragraphs);
    }

    /// As GitHub reads tables, with headings that say nothing: those of the letter have none.
    private static String table(PrintedList.Tier tier) {
        var lines = new ArrayList<String>();
        lines.add("|" + "   |".repeat(tier.columns()));
        lines.add("|" + " --- |".repeat(tier.columns()));
        for (var row : tier.rows()) {
            var cells = row.stream().map(MarkdownText::escaped).collect(Collectors.joining(" | "));
            lines.add("| " + cells + " |" + "   |".repeat(tier.columns() - row.size()));
        }
        return String.join("\n", lines);
    }

    private static String prose(Content content, Prose prose) {
        var text = new StringBuilder();
        for (var inline : prose.inlines()) {
            switch (inline) {
                case Inline.Run run -> text.append(run(run.text(), run.marks()));
                case Inline.LineBreak _ -> text.append("\\\n");
                case Inline.NoteCall call ->
                    text.append("[^").append(content.number(call.note())).append(']');
                case Inline.Citation citation -> citation(content, citation, text);
                case Inline.Field field -> text.append(run(content.field(field.kind()), field.marks()));
                case Inline.Picture picture ->
                    text.append('[')
                            .append(MarkdownText.escaped(picture.alternative()))
                            .append(']');
            }
        }
        return MarkdownText.lines(text.toString());
    }

    private static void citation(Content content, Inline.Citation citation, StringBuilder text) {
        for (var part : citation.form()) {
            switch (part) {
                case Inline.Words piece -> text.append(run(piece.text(), piece.marks()));
                case Inline.Address address ->
                    text.append(MarkdownText.outside(address.before()))
                            .append(MarkdownText.address(content.address(citation, address)))
                            .append(MarkdownText.outside(address.after()));
            }
        }
    }

    /// A run with its marks round its words; white space at its ends stays outside, or Markdown would not see the
    /// marks.
    private static String run(String words, Marks marks) {
        int start = 0;
        int end = words.length();
        while (start < end && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return words;
        }
        var link = marks.link();
        var core = words.substring(start, end);
        boolean bare = link != null && link.equals(core) && MarkdownText.isFollowed(core);
        var inner = bare ? "<" + core + ">" : MarkdownText.escaped(core);
        for (var mark : NESTING) {
            if (marks.has(mark)) {
                inner = MarkdownText.opening(mark) + inner + MarkdownText.closing(mark);
            }
        }
        if (link != null && !bare && MarkdownText.isFollowed(link)) {
            inner = "[" + inner + "](" + MarkdownText.target(link) + ")";
        }
        return words.substring(0, start) + inner + words.substring(end);
    }
}
