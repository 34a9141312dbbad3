package org.undersigned.exchange.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.undersigned.language.PrintedList;

/// A table in plain text: cells under each other, two spaces apart, turned over inside their column where the lines may
/// not be as long.
///
/// @param wrap how long lines may be
record TextTable(Wrap wrap) {

    private static final String GAP = "  ";

    /// No column of words gets narrower.
    private static final int NARROWEST = 8;

    List<String> lines(PrintedList.Tier tier) {
        var widths = widths(tier);
        var lines = new ArrayList<String>();
        for (var row : tier.rows()) {
            if (row.size() == 1) {
                lines.add(wrap.lines("", "    ", row.getFirst()));
            } else {
                row(row, widths, lines);
            }
        }
        return lines;
    }

    /// As wide as their cells, but the widest give way until all of them fit.
    private int[] widths(PrintedList.Tier tier) {
        var widths = new int[tier.columns()];
        for (var row : tier.rows()) {
            for (int i = 0; row.size() > 1 && i < row.size(); i++) {
                widths[i] = Math.max(widths[i], Wrap.width(row.get(i)));
            }
        }
        int room = wrap.columns() == Integer.MAX_VALUE
                ? Integer.MAX_VALUE
                : wrap.columns() - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).asLongStream().sum() > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static void row(List<String> row, int[] widths, List<String> lines) {
        var cells = new ArrayList<List<String>>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(List.of(new Wrap(Math.max(1, widths[i]))
                    .lines("", row.get(i).replace('\n', ' '))
                    .split("\n", -1)));
        }
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            var text = new StringBuilder();
            for (int i = 0; i < cells.size(); i++) {
                var words = line < cells.get(i).size() ? cells.get(i).get(line) : "";
                text.append(words).append(" ".repeat(Math.max(0, widths[i] - Wrap.width(words))));
                text.append(i + 1 < cells.size() ? GAP : "");
            }
            lines.add(text.toString().stripTrailing());
        }
    }
}
