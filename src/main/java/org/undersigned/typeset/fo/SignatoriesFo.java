package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.PrintedParts;
import org.undersigned.model.people.Arrangement;
import org.undersigned.model.text.Marks;
import org.xml.sax.SAXException;

/// Writes the list of who signs: a row for each entry, or for two or three where they are many and short.
///
/// No entry is ever split; the first two rows stay with what stands above, the last two rows stay together. A list that
/// is short stays with its closing as a whole.
final class SignatoriesFo {

    /// Type of entries in columns, as parts of the running size; the smaller where only that keeps most on one line.
    private static final double SMALL = 0.92;

    private static final double SMALLER = 0.84;
    private static final double LETTER_WIDTH = 0.49;

    /// Entries that stand in one column whatever their length.
    private static final int FEW = 14;

    /// The part of a page that entries may take which are never parted: closing and last words must find room too.
    private static final double MOST_TOGETHER = 0.55;

    private final Fo fo;
    private final Setting setting;
    private final Sheet sheet;
    private final TextFo text;
    private final LogoFo logos;
    private @Nullable List<PrintedParts.Line> whole;
    private List<PrintedParts.Line> every = List.of();
    private boolean together;

    SignatoriesFo(Fo fo, Setting setting, Sheet sheet, TextFo text) {
        this.fo = fo;
        this.setting = setting;
        this.sheet = sheet;
        this.text = text;
        this.logos = new LogoFo(fo, setting, sheet);
    }

    void write() throws SAXException {
        write(PrintedParts.of(setting.letter(), setting.edition()));
    }

    void write(PrintedParts printed) throws SAXException {
        every = printed.lines();
        together = staysTogether(printed);
        for (int i = 0; i < printed.parts().size(); i++) {
            var part = printed.parts().get(i);
            if (!part.heading().isBlank()) {
                name(part.heading());
            }
            boolean goesOn = together && i + 1 < printed.parts().size();
            fo.open("block", "role", "Div", "keep-with-next.within-page", goesOn ? "always" : "");
            write(part.lines());
            fo.close();
        }
        if (!printed.disclaimer().isEmpty()) {
            disclaimer(printed.disclaimer());
        }
    }

    private boolean staysTogether(PrintedParts printed) {
        if (every.size() > FEW) {
            return false;
        }
        var advances = setting.metrics().of(sheet.family(), false);
        double ems = sheet.measure() / sheet.size();
        double lines = every.stream()
                .mapToDouble(line -> Math.ceil(advances.of(line.whole()) / ems) + 0.3)
                .sum();
        double height = lines * Math.max(sheet.size() * 1.3, logos.rowHeight())
                + printed.parts().size() * sheet.leading() * 2.2;
        return height < (sheet.height() - 2 * sheet.margin()) * MOST_TOGETHER;
    }

    /// The list cut into full pages. What is written from then on has the columns that suit all of it.
    ///
    /// @param before height of what stands above the first name
    List<PrintedParts> cut(PrintedParts printed, double before) {
        var lines = printed.lines();
        whole = lines;
        var shape =
                switch (arrangement()) {
                    case LINES -> shape(lines, columns(lines));
                    case COLUMNS, RUN_IN -> shape(lines, 2);
                    case TABLE -> new SignatoryTableFo(fo, setting, sheet, text).shape(lines);
                };
        return new ListPages(sheet, shape, setting.metrics().of(sheet.family(), false)).cut(printed, before);
    }

    private RowShape shape(List<PrintedParts.Line> lines, int columns) {
        double size = size(lines, columns);
        double gap = columns > 1 ? sheet.size() * 1.4 : 0;
        return new RowShape(
                columns,
                line -> List.of(line.whole()),
                sheet.measure() / columns - gap - logos.column(),
                sheet.size(),
                size,
                size * 1.3,
                logos.rowHeight(),
                sheet.leading() * 0.16);
    }

    private Arrangement arrangement() {
        return setting.letter().settings().listing().look().arrangement();
    }

    private void write(List<PrintedParts.Line> lines) throws SAXException {
        var measured = whole == null ? lines : whole;
        // Columns that were asked for stand alike under every heading.
        var alike = whole == null ? every : whole;
        switch (arrangement()) {
            case LINES -> table(lines, columns(measured), measured);
            case COLUMNS -> table(lines, alike.size() > 1 ? 2 : 1, alike);
            case TABLE -> new SignatoryTableFo(fo, setting, sheet, text).write(lines, alike, together);
            case RUN_IN -> runIn(lines);
        }
    }

    private void runIn(List<PrintedParts.Line> lines) throws SAXException {
        fo.open(
                "block",
                "space-after",
                sheet.lines(0.55),
                "text-align",
                "start",
                "widows",
                "2",
                "orphans",
                "2",
                "keep-together.within-page",
                together ? "always" : "");
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

    private double size(List<PrintedParts.Line> measured, int columns) {
        return sheet.size() * (columns == 1 ? 1 : columns == 2 && usual(measured) > half(SMALL) ? SMALLER : SMALL);
    }

    private void table(List<PrintedParts.Line> entries, int columns, List<PrintedParts.Line> measured)
            throws SAXException {
        double size = size(measured, columns);
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
            if (logos.column() > 0) {
                fo.empty("table-column", "column-width", pt(logos.column()));
            }
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
                    opens || ends || (together && row + 1 < rows) ? "always" : "");
            for (int column = 0; column < columns; column++) {
                int place = row * columns + column;
                entry(place < entries.size() ? entries.get(place) : null, column + 1 < columns);
            }
            fo.close();
        }
        fo.close().close();
    }

    private void entry(PrintedParts.@Nullable Line entry, boolean spaced) throws SAXException {
        boolean beside = logos.column() > 0;
        var align = beside ? "center" : "";
        if (beside) {
            fo.open("table-cell", "padding-bottom", sheet.lines(0.16), "display-align", align);
            logos.beside(entry == null ? null : entry.signatory());
            fo.close();
        }
        fo.open(
                "table-cell",
                "padding-bottom",
                sheet.lines(0.16),
                "padding-end",
                spaced ? pt(sheet.size() * 1.4) : "",
                "display-align",
                align);
        fo.open("block", "start-indent", pt(sheet.size()), "text-indent", pt(-sheet.size()), "text-align", "start");
        if (entry != null) {
            text.marked(entry.whole(), Marks.NONE);
        }
        fo.close().close();
    }

    /// As many columns as the longer entries fit into without turning over more than now and then.
    private int columns(List<PrintedParts.Line> entries) {
        if (entries.size() <= FEW) {
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
        return (sheet.measure() - 2 * logos.column()) / (sheet.size() * scale * LETTER_WIDTH);
    }
}
