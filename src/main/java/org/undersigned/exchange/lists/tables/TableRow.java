package org.undersigned.exchange.lists.tables;

import java.util.List;

/// A row of cells as they were written, and where it stands in the file.
///
/// @param line counted from one; for a workbook the number of the row
/// @param cells without surrounding white space, each on one line
public record TableRow(int line, List<String> cells) {

    public TableRow {
        cells = List.copyOf(cells);
    }

    /// The cell of a column, or empty where the row is shorter.
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
