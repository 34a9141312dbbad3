package org.undersigned.typeset.fo;

import static org.undersigned.typeset.fo.Sheet.pt;

import java.util.List;
import org.undersigned.language.ListLabels;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.ListStyle;
import org.xml.sax.SAXException;

/// Writes neighbouring list items as lists inside lists, numbered from their order.
final class ListFo {

    private final Fo fo;
    private final Sheet sheet;
    private final TextFo text;
    private final ProseFo prose;
    private final ListLabels labels;

    ListFo(Fo fo, Sheet sheet, TextFo text, ProseFo prose, ListLabels labels) {
        this.fo = fo;
        this.sheet = sheet;
        this.text = text;
        this.prose = prose;
        this.labels = labels;
    }

    /// @param items list items in order, at least one
    void write(List<Block> items) throws SAXException {
        list(items, 0, 0);
    }

    /// Writes the items from `start` that are of `depth` or deeper; answers where they end.
    private int list(List<Block> items, int start, int depth) throws SAXException {
        double hang = sheet.size() * (hasNumbers(items, start, depth) ? 1.9 : 1.35);
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
        int place = start;
        while (place < items.size() && depth(items, place) >= depth) {
            var item = items.get(place);
            fo.open(
                    "list-item",
                    "break-before",
                    item.layout().pageBreakBefore() ? "page" : "",
                    "space-before",
                    sheet.lines(place == 0 ? 0 : 0.25),
                    "relative-align",
                    "baseline");
            label(item);
            fo.open("list-item-body", "start-indent", "body-start()");
            paragraph(item);
            place++;
            if (place < items.size() && depth(items, place) > depth) {
                place = list(items, place, depth + 1);
            }
            fo.close().close();
        }
        fo.close();
        return place;
    }

    private void label(Block item) throws SAXException {
        fo.open("list-item-label", "end-indent", "label-end()");
        fo.open("block", "text-align", item.layout().listStyle() == ListStyle.NUMBER ? "end" : "start");
        text.plain(labels.of(item).text());
        fo.close().close();
    }

    private void paragraph(Block item) throws SAXException {
        fo.open(
                "block",
                "id",
                Landmarks.name(item),
                "role",
                "P",
                "linefeed-treatment",
                "preserve",
                "text-align",
                sheet.style().justified() ? "justify" : "start",
                "widows",
                "2",
                "orphans",
                "2",
                "hyphenation-ladder-count",
                "2");
        Landmarks.ask(fo, item);
        prose.write(item.prose(), sheet.style().justified() ? Breaking.FREE : Breaking.SPARING);
        fo.close();
    }

    private int depth(List<Block> items, int place) {
        return labels.of(items.get(place)).depth();
    }

    private boolean hasNumbers(List<Block> items, int start, int depth) {
        for (int i = start; i < items.size() && depth(items, i) >= depth; i++) {
            if (depth(items, i) == depth && items.get(i).layout().listStyle() == ListStyle.NUMBER) {
                return true;
            }
        }
        return false;
    }
}
