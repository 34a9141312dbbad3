package org.undersigned.exchange.exports.office;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.exchange.exports.content.Markup;
import org.undersigned.language.ListLabels.Label;

/// The lists of a `.docx`: bullets are one, and every list of numbers one of its own, so that each begins with 1.
final class DocxNumbering {

    private static final int LEVELS = 9;
    private static final int BULLETS = 0;
    private static final int NUMBERS = 1;
    private static final int TWIPS = 360;

    /// Depth at which each list of numbers begins, in order.
    private final List<Integer> lists = new ArrayList<>();

    private final int[] current = new int[LEVELS];

    /// The list an item belongs to.
    int listOf(Label label) {
        int depth = depth(label);
        if (label.number() == 0) {
            return 1;
        }
        if (label.number() == 1) {
            lists.add(depth);
            current[depth] = lists.size() + 1;
        }
        return current[depth];
    }

    static int depth(Label label) {
        return Math.min(label.depth(), LEVELS - 1);
    }

    String xml() {
        var xml = new Markup().raw(Parcel.XML).open("w:numbering", "xmlns:w", DocxBody.W);
        kind(xml, BULLETS);
        kind(xml, NUMBERS);
        xml.open("w:num", "w:numId", "1")
                .empty("w:abstractNumId", "w:val", Integer.toString(BULLETS))
                .close();
        for (int i = 0; i < lists.size(); i++) {
            xml.open("w:num", "w:numId", Integer.toString(i + 2));
            xml.empty("w:abstractNumId", "w:val", Integer.toString(NUMBERS));
            xml.open("w:lvlOverride", "w:ilvl", Integer.toString(lists.get(i)));
            xml.empty("w:startOverride", "w:val", "1").close(2);
        }
        return xml.close().toString();
    }

    private static void kind(Markup xml, int kind) {
        xml.open("w:abstractNum", "w:abstractNumId", Integer.toString(kind));
        xml.empty("w:multiLevelType", "w:val", "hybridMultilevel");
        for (int level = 0; level < LEVELS; level++) {
            var format = kind == BULLETS ? "bullet" : level == 1 ? "lowerLetter" : "decimal";
            var bullet = level == 0 ? "\u2022" : level == 1 ? "\u2013" : "\u00B7";
            xml.open("w:lvl", "w:ilvl", Integer.toString(level));
            xml.empty("w:start", "w:val", "1");
            xml.empty("w:numFmt", "w:val", format);
            xml.empty("w:lvlText", "w:val", kind == BULLETS ? bullet : "%" + (level + 1) + ".");
            xml.empty("w:lvlJc", "w:val", "start");
            xml.open("w:pPr")
                    .empty(
                            "w:ind",
                            "w:start",
                            Integer.toString(TWIPS * (level + 1) + TWIPS / 2),
                            "w:hanging",
                            Integer.toString(TWIPS))
                    .close(2);
        }
        xml.close();
    }
}
