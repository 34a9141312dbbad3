package org.undersigned.exchange.exports.office;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.language.PrintedList;

/// How the entries of one tier stand in a table, row by row: no entry split, neither the first two rows nor the last
/// two parted, and nobody from the others where they are few.
///
/// @param ruled whether the letter shows it as a table, with a line under each row
record NameTable(List<List<String>> cells, int columns, boolean ruled) {

    private static final int FEW = 14;
    private static final int MANY = 45;
    private static final int SHORT = 28;
    private static final int MIDDLING = 80;

    /// As many columns as the longer entries fit into without turning over more than now and then.
    static NameTable of(PrintedList.Tier tier) {
        if (tier.isTable()) {
            return new NameTable(tier.rows(), tier.columns(), true);
        }
        var entries = tier.entries();
        var lengths = entries.stream().mapToInt(String::length).sorted().toArray();
        int long9 = lengths[lengths.length * 9 / 10];
        int columns = entries.size() <= FEW || long9 > MIDDLING ? 1 : entries.size() > MANY && long9 <= SHORT ? 3 : 2;
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < entries.size(); i += columns) {
            var row = new ArrayList<>(entries.subList(i, Math.min(entries.size(), i + columns)));
            while (row.size() < columns) {
                row.add("");
            }
            rows.add(row);
        }
        return new NameTable(rows, columns, false);
    }

    int rows() {
        return cells.size();
    }

    List<String> row(int row) {
        return cells.get(row);
    }

    /// How many columns a cell of a row goes over.
    int span(int row) {
        return cells.get(row).size() == 1 ? columns : 1;
    }

    /// Whether a row stays with the next.
    boolean stays(int row) {
        return row + 1 < rows() && (rows() <= FEW || row < 2 || row == rows() - 2);
    }
}
