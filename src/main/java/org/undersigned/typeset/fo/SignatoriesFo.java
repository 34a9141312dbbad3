package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.PrintedParts;
import org.undersigned.model.text.Marks;
import org.xml.sax.SAXException;

/// Writes the list of who signs: a row for each entry, or for two or three where they are many and short.
///
/// No entry is ever split; the first two rows stay with what stands above, the last two rows stay together.
final class SignatoriesFo {

    /// Type of entries in columns, as parts of the running size; the smaller where only that keeps most on one line.
    private static final double SMALL = 0.92;

    private static final double SMALLER = 0.84;
    private static final double LETTER_WIDTH = 0.49;

    private final Fo fo;
    private final Setting setting;
    private final Sheet sheet;
    private final TextFo text;

    SignatoriesFo(Fo fo, Setting setting, Sheet sheet, TextFo text) {
        this.fo = fo;
        this.setting = setting;
        this.sheet = sheet;
        this.text = text;
    }

    void write() throws SAXException {
        var printed = PrintedParts.of(setting.letter(), setting.edition());
        for (var part : printed.parts()) {
            if (!part.heading().isBlank()) {
                name(part.heading());
            }
            write(part.lines());
        }
        if (!printed.disclaimer().isEmpty()) {
            disclaimer(printed.disclaimer());
        }
    }

    private void write(List<PrintedParts.Line> lines) throws SAXException {
        switch (setting.letter().settings().listing().look().arrangement()) {
            case LINES -> table(lines, columns(lines));
            case COLUMNS -> table(lines, lines.size() > 1 ? 2 : 1);
            case TABLE -> new SignatoryTableFo(fo, setting, sheet, text).write(lines);
            case RUN_IN -> runIn(lines);
        }
    }

    private void runIn(List<PrintedParts.Line> lines) throws SAXException {
        fo.open("block", "space-after", sheet.lines(0.55), "text-align", "start", "widows", "2", "orphans", "2");
        for (int i = 0; i < lines.size(); i++) {
            text.marked(lines.get(i).whole(), Marks.NONE);
            text.plain(i + 1 < lines.size() ? "; " : ".");
        }
        fo.close();
    }

    private void disclaimer(String words) throws SAXException {
        fo.open(
                "block",
                "font-size",
                pt(sheet.size() * 0.85),
                "font-style",
                "italic",
                "space-after",
                sheet.lines(0.55));
        text.plain(words);
        fo.close();
    }

    private void name(String name) throws SAXException {
        fo.open(
                "block",
                "font-style",
                "italic",
                "space-before",
                sheet.lines(0.6),
                "space-after",
                sheet.lines(0.25),
                "keep-with-next.within-page",
                "always");
        text.plain(name);
        fo.close();
    }

    private void table(List<PrintedParts.Line> entries, int columns) throws SAXException {
        double size =
                sheet.size() * (columns == 1 ? 1 : columns == 2 && usual(entries) > half(SMALL) ? SMALLER : SMALL);
        fo.open(
                "table",
                "table-layout",
                "fixed",
                "inline-progression-dimension",
                "100%",
                "font-size",
                pt(size),
                "line-height",
                pt(size * 1.3),
                "space-after",
                sheet.lines(0.55));
        for (int i = 0; i < columns; i++) {
            fo.empty("table-column", "column-width", "proportional-column-width(1)");
        }
        fo.open("table-body");
        int rows = (entries.size() + columns - 1) / columns;
        for (int row = 0; row < rows; row++) {
            boolean opens = row < 2 && row + 1 < rows;
            boolean ends = row == rows - 2;
            fo.open(
                    "table-row",
                    "keep-together.within-page",
                    "always",
                    "keep-with-next.within-page",
                    opens || ends ? "always" : "");
            for (int column = 0; column < columns; column++) {
                int place = row * columns + column;
                entry(place < entries.size() ? entries.get(place) : null, column + 1 < columns);
            }
            fo.close();
        }
        fo.close().close();
    }

    private void entry(PrintedParts.@Nullable Line entry, boolean spaced) throws SAXException {
        fo.open("table-cell", "padding-bottom", sheet.lines(0.16), "padding-end", spaced ? pt(sheet.size() * 1.4) : "");
        fo.open("block", "start-indent", pt(sheet.size()), "text-indent", pt(-sheet.size()), "text-align", "start");
        if (entry != null) {
            new LogoFo(fo, setting, sheet).write(entry.signatory());
            text.marked(entry.whole(), Marks.NONE);
        }
        fo.close().close();
    }

    /// As many columns as the longer entries fit into without turning over more than now and then.
    private int columns(List<PrintedParts.Line> entries) {
        if (entries.size() <= 14) {
            return 1;
        }
        var lengths = entries.stream()
                .mapToInt(entry -> entry.whole().length())
                .sorted()
                .toArray();
        int long9 = lengths[lengths.length * 9 / 10];
        double letters = letters(SMALL);
        if (entries.size() > 45 && long9 <= letters / 3 - 5) {
            return 3;
        }
        return usual(entries) <= half(SMALLER) && long9 <= 1.8 * half(SMALL) ? 2 : 1;
    }

    private static int usual(List<PrintedParts.Line> entries) {
        var lengths = entries.stream()
                .mapToInt(entry -> entry.whole().length())
                .sorted()
                .toArray();
        return lengths[lengths.length / 2];
    }

    /// Letters that a line of half the width has room for.
    private double half(double scale) {
        return letters(scale) / 2 - 3;
    }

    private double letters(double scale) {
        return sheet.measure() / (sheet.size() * scale * LETTER_WIDTH);
    }
}
