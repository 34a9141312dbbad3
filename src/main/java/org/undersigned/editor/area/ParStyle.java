package org.undersigned.editor.area;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Role;

/// How a paragraph stands on the sheet, derived from its block and its neighbours.
///
/// @param marker what stands before a list item, or empty
/// @param opens whether it is the first of its role in a row
/// @param closes whether it is the last of its role in a row
record ParStyle(
        Role role,
        int level,
        Alignment alignment,
        String marker,
        boolean opens,
        boolean closes,
        boolean pageBreakBefore) {

    static final ParStyle PLAIN = new ParStyle(Role.BODY, 1, Alignment.NATURAL, "", true, true, false);

    private static final String[] BULLETS = {"•", "◦", "▪"};

    /// The styles of all paragraphs, in order. Numbers of list items follow from the items before them.
    static List<ParStyle> of(List<Block> blocks) {
        var styles = new ArrayList<ParStyle>(blocks.size());
        var counts = new int[10];
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var role = block.role();
            boolean opens = i == 0 || blocks.get(i - 1).role() != role;
            boolean closes = i == blocks.size() - 1 || blocks.get(i + 1).role() != role;
            var layout = block.layout();
            styles.add(new ParStyle(
                    role,
                    layout.level(),
                    layout.alignment(),
                    marker(block, counts, opens),
                    opens,
                    closes,
                    layout.pageBreakBefore()));
        }
        return styles;
    }

    private static String marker(Block block, int[] counts, boolean opens) {
        if (block.role() != Role.LIST_ITEM) {
            return "";
        }
        if (opens) {
            java.util.Arrays.fill(counts, 0);
        }
        int level = block.layout().level();
        java.util.Arrays.fill(counts, level + 1, counts.length, 0);
        if (block.layout().listStyle() == ListStyle.BULLET) {
            counts[level] = 0;
            return BULLETS[(level - 1) % BULLETS.length];
        }
        counts[level]++;
        return switch (level % 3) {
            case 2 -> letters(counts[level]) + ".";
            case 0 -> roman(counts[level]) + ".";
            default -> counts[level] + ".";
        };
    }

    private static String letters(int number) {
        var letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
