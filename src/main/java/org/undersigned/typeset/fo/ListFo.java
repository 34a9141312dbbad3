package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.ListStyle;
import org.xml.sax.SAXException;

/// Writes neighbouring list items as lists inside lists, numbered from their order.
final class ListFo {

    private static final List<String> BULLETS = List.of("\u2022", "\u2013", "\u00B7");

    private final Fo fo;
    private final Sheet sheet;
    private final TextFo text;
    private final ProseFo prose;
    private final NumberFormat figures;

    ListFo(Fo fo, Sheet sheet, TextFo text, ProseFo prose) {
        this.fo = fo;
        this.sheet = sheet;
        this.text = text;
        this.prose = prose;
        this.figures = NumberFormat.getIntegerInstance(ULocale.forLanguageTag(sheet.language()));
    }

    /// @param items list items in order, at least one
    void write(List<Block> items) throws SAXException {
        list(items, 0, 0, items.getFirst().layout().level());
    }

    /// Writes the items from `start` that are of `level` or deeper; answers where they end.
    private int list(List<Block> items, int start, int depth, int level) throws SAXException {
        double hang = sheet.size() * (hasNumbers(items, start, level) ? 1.9 : 1.35);
        fo.open(
                "list-block",
                "provisional-distance-between-starts",
                pt(hang),
                "provisional-label-separation",
                pt(sheet.size() * 0.4),
                "start-indent",
                depth == 0 ? pt(sheet.size() * 0.9) : "",
                "space-after",
                sheet.lines(depth == 0 ? 0.55 : 0));
        int number = 0;
        int place = start;
        while (place < items.size() && items.get(place).layout().level() >= level) {
            var item = items.get(place);
            number++;
            fo.open(
                    "list-item",
                    "break-before",
                    item.layout().pageBreakBefore() ? "page" : "",
                    "space-before",
                    sheet.lines(place == 0 ? 0 : 0.25),
                    "relative-align",
                    "baseline");
            label(item.layout().listStyle(), number, depth);
            fo.open("list-item-body", "start-indent", "body-start()");
            paragraph(item);
            place++;
            if (place < items.size() && items.get(place).layout().level() > level) {
                place = list(items, place, depth + 1, items.get(place).layout().level());
            }
            fo.close().close();
        }
        fo.close();
        return place;
    }

    private void label(ListStyle style, int number, int depth) throws SAXException {
        fo.open("list-item-label", "end-indent", "label-end()");
        fo.open("block", "text-align", style == ListStyle.NUMBER ? "end" : "start");
        text.plain(
                style == ListStyle.NUMBER ? figure(number, depth) : BULLETS.get(Math.min(depth, BULLETS.size() - 1)));
        fo.close().close();
    }

    private void paragraph(Block item) throws SAXException {
        fo.open(
                "block",
                "role",
                "P",
                "linefeed-treatment",
                "preserve",
                "text-align",
                sheet.style().justified() ? "justify" : "start",
                "widows",
                "2",
                "orphans",
                "2");
        prose.write(item.prose());
        fo.close();
    }

    /// 1. 2. 3., inside that a. b. c., and figures again below.
    private String figure(int number, int depth) {
        boolean letters = depth == 1 && number <= 26;
        return (letters ? String.valueOf((char) ('a' + number - 1)) : figures.format(number)) + ".";
    }

    private static boolean hasNumbers(List<Block> items, int start, int level) {
        for (int i = start; i < items.size() && items.get(i).layout().level() >= level; i++) {
            if (items.get(i).layout().level() == level && items.get(i).layout().listStyle() == ListStyle.NUMBER) {
                return true;
            }
        }
        return false;
    }
}
