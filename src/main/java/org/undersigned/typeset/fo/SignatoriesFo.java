package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import java.util.List;
import org.undersigned.language.PrintedList;
import org.undersigned.model.text.Marks;
import org.xml.sax.SAXException;

/// Writes the list of who signs: a row for each entry, or for two or three where they are many and short.
///
/// No entry is ever split; the first two rows stay with what stands above, the last two rows stay together.
final class SignatoriesFo {

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
        for (var tier : PrintedList.of(setting.letter(), setting.edition())) {
            if (!tier.name().isBlank()) {
                name(tier.name());
            }
            table(tier.entries());
        }
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

    private void table(List<String> entries) throws SAXException {
        int columns = columns(entries);
        double size = sheet.size() * (columns == 1 ? 1 : 0.92);
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
                entry(place < entries.size() ? entries.get(place) : "", column + 1 < columns);
            }
            fo.close();
        }
        fo.close().close();
    }

    private void entry(String entry, boolean spaced) throws SAXException {
        fo.open("table-cell", "padding-bottom", sheet.lines(0.16), "padding-end", spaced ? pt(sheet.size() * 1.4) : "");
        fo.open("block", "start-indent", pt(sheet.size()), "text-indent", pt(-sheet.size()), "text-align", "start");
        text.marked(entry, Marks.NONE);
        fo.close().close();
    }

    /// As many columns as the longer entries fit into without turning over more than now and then.
    private int columns(List<String> entries) {
        if (entries.size() <= 14) {
            return 1;
        }
        var lengths = entries.stream().mapToInt(String::length).sorted().toArray();
        int long9 = lengths[lengths.length * 9 / 10];
        double letters = sheet.measure() / (sheet.size() * 0.92 * 0.52);
        if (entries.size() > 45 && long9 <= letters / 3 - 3) {
            return 3;
        }
        return long9 <= 1.8 * (letters / 2 - 3) ? 2 : 1;
    }
}
