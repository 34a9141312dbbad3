package org.undersigned.exchange.exports;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.exchange.exports.content.Content;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.exchange.exports.content.Piece;
import org.undersigned.exchange.exports.content.TextExporter;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Role;

/// All words of an edition as plain text: blank lines between blocks, notes at the end with their full addresses, one
/// signatory a line.
public final class PlainTextExporter implements TextExporter {

    private final Wrap wrap;

    /// Without an end to a line but where the letter has one.
    public PlainTextExporter() {
        this(Wrap.NEVER);
    }

    private PlainTextExporter(Wrap wrap) {
        this.wrap = wrap;
    }

    /// With lines of at most `columns` columns, as for e-mail; addresses stay whole.
    public static PlainTextExporter wrappedAt(int columns) {
        return new PlainTextExporter(new Wrap(columns));
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String nameKey() {
        return "export.format.txt";
    }

    @Override
    public String text(Outgoing outgoing) {
        var content = new Content(outgoing);
        var text = new StringBuilder();
        Role above = Role.BODY;
        for (var block : content.blocks()) {
            var part = block.role() == Role.SIGNATORIES
                    ? signatories(content, block)
                    : wrap.lines(lead(content, block), plain(content.pieces(block.prose())));
            if (!part.isBlank()) {
                boolean together = block.role() == above && isOfOneThing(above);
                text.append(text.isEmpty() ? "" : together ? "\n" : "\n\n").append(part);
                above = block.role();
            }
        }
        for (var note : content.notesInOrder()) {
            text.append("\n\n").append(wrap.lines("[" + content.number(note.id()) + "] ", note(content, note)));
        }
        return text.append('\n').toString();
    }

    /// Roles whose paragraphs are lines of one thing.
    private static boolean isOfOneThing(Role role) {
        return role == Role.LIST_ITEM || role == Role.LETTERHEAD;
    }

    private static String lead(Content content, Block block) {
        return switch (block.role()) {
            case LIST_ITEM -> {
                var label = content.label(block);
                yield "   ".repeat(label.depth()) + (label.number() > 0 ? label.text() + " " : "- ");
            }
            case QUOTATION -> "> ";
            default -> "";
        };
    }

    private String signatories(Content content, Block block) {
        var paragraphs = new ArrayList<String>();
        var heading = wrap.lines("", plain(content.pieces(block.prose())));
        if (!heading.isBlank()) {
            paragraphs.add(heading);
        }
        for (var tier : content.tiers()) {
            var lines = new ArrayList<String>();
            if (!tier.name().isEmpty()) {
                lines.add(tier.name() + ":");
            }
            if (tier.isTable()) {
                lines.addAll(new TextTable(wrap).lines(tier));
            } else {
                tier.entries().forEach(entry -> lines.add(wrap.lines("", "    ", entry)));
            }
            paragraphs.add(String.join("\n", lines));
        }
        return String.join("\n\n", paragraphs);
    }

    private static String note(Content content, Note note) {
        List<String> paragraphs = note.body().stream()
                .map(block -> plain(content.notePieces(block)))
                .toList();
        return String.join("\n", paragraphs);
    }

    /// Words without marks; a link whose words are not its address shows it in brackets behind.
    static String plain(List<Piece> pieces) {
        var text = new StringBuilder();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Words words -> {
                    var target = words.target();
                    text.append(words.text());
                    text.append(target == null || target.endsWith(words.text()) ? "" : " <" + target + ">");
                }
                case Piece.Break _ -> text.append('\n');
                case Piece.Call call -> text.append('[').append(call.figure()).append(']');
                case Piece.Image image ->
                    text.append('[').append(image.alternative()).append(']');
            }
        }
        return text.toString();
    }
}
