package org.undersigned.exchange.exports;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Role;

/// All words of an edition as plain text: blank lines between blocks, notes at the end with their full addresses, one
/// signatory a line.
public final class PlainTextExporter implements Exporter {

    private static final int UNWRAPPED = 0;

    private final int width;

    public PlainTextExporter() {
        this(UNWRAPPED);
    }

    private PlainTextExporter(int width) {
        this.width = width;
    }

    /// With lines of at most `columns` characters, as for e-mail; addresses stay whole.
    public static PlainTextExporter wrappedAt(int columns) {
        return new PlainTextExporter(columns);
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public String nameKey() {
        return "export.format.plain";
    }

    @Override
    public String export(Letter letter, Edition edition) {
        var words = new WordsOf(letter, edition);
        var paragraphs = new ArrayList<String>();
        int number = 0;
        for (var block : edition.blocks()) {
            number = block.role() == Role.LIST_ITEM && block.layout().listStyle() == ListStyle.NUMBER ? number + 1 : 0;
            if (block.role() == Role.SIGNATORIES) {
                paragraphs.addAll(signatories(words, block));
            } else {
                add(paragraphs, wrapped(lead(block, number), words.plain(block.prose())));
            }
        }
        for (var note : words.notesInOrder()) {
            add(paragraphs, wrapped(words.label(note) + " ", words.noteText(note)));
        }
        return String.join("\n\n", paragraphs) + "\n";
    }

    private static void add(List<String> paragraphs, String text) {
        if (!text.isBlank()) {
            paragraphs.add(text);
        }
    }

    private static String lead(Block block, int number) {
        return switch (block.role()) {
            case LIST_ITEM ->
                "  ".repeat(block.layout().level() - 1)
                        + (block.layout().listStyle() == ListStyle.NUMBER ? number + ". " : "- ");
            case QUOTATION -> "> ";
            default -> "";
        };
    }

    private List<String> signatories(WordsOf words, Block block) {
        var paragraphs = new ArrayList<String>();
        add(paragraphs, wrapped("", words.plain(block.prose())));
        for (var tier : words.tiers()) {
            var lines = new ArrayList<String>();
            if (!tier.name().isEmpty()) {
                lines.add(tier.name() + ":");
            }
            lines.addAll(tier.lines());
            paragraphs.add(String.join("\n", lines));
        }
        return paragraphs;
    }

    private String wrapped(String lead, String text) {
        var lines = new ArrayList<String>();
        var hang = lead.startsWith(">") ? lead : " ".repeat(lead.length());
        for (var line : text.split("\n", -1)) {
            lines.addAll(wrap(line, lines.isEmpty() ? lead : hang, hang));
        }
        return text.isBlank() ? "" : String.join("\n", lines);
    }

    private List<String> wrap(String text, String first, String hang) {
        if (width == UNWRAPPED) {
            return List.of(first + text);
        }
        var lines = new ArrayList<String>();
        var line = new StringBuilder(first);
        boolean begun = false;
        for (var word : text.split(" ", -1)) {
            if (begun && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(hang);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }
}
