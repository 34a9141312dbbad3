package org.undersigned.exchange.exports.office;

import java.util.List;
import org.undersigned.language.PrintedList;

/// How the entries of one tier stand in a table, row by row: no entry split, neither the first two rows nor the last
/// two parted, and nobody from the others where they are few.
record NameTable(List<String> entries, int columns) {

    private static final int FEW = 14;
    private static final int MANY = 45;
    private static final int SHORT = 28;
    private static final int MIDDLING = 80;

    /// As many columns as the longer entries fit into without turning over more than now and then.
    static NameTable of(PrintedList.Tier tier) {
        var entries = tier.entries();
        var lengths = entries.stream().mapToInt(String::length).sorted().toArray();
        int long9 = lengths[lengths.length * 9 / 10];
        int columns = entries.size() <= FEW || long9 > MIDDLING ? 1 : entries.size() > MANY && long9 <= SHORT ? 3 : 2;
        return new NameTable(entries, columns);
    }

    int rows() {
        return (entries.size() + columns - 1) / columns;
    }

    /// Empty where the last row ends early.
    String at(int row, int column) {
        int place = row * columns + column;
        return place < entries.size() ? entries.get(place) : "";
    }

    /// Whether a row stays with the next.
    boolean stays(int row) {
        return row + 1 < rows() && (rows() <= FEW || row < 2 || row == rows() - 2);
    }
}
