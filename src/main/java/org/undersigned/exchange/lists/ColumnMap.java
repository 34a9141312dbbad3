package org.undersigned.exchange.lists;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.exchange.lists.columns.Column;
import org.undersigned.exchange.lists.tables.Table;

/// What each column of a table means, and which row holds the headings.
///
/// @param headings the place of that row in the table, or -1 where there is none
public record ColumnMap(int headings, List<Column> columns) {

    public ColumnMap {
        columns = List.copyOf(columns);
    }

    /// What the headings and the content give evidence of.
    public static ColumnMap of(Table table) {
        return ColumnGuess.of(table);
    }

    public Column at(int column) {
        return column < columns.size() ? columns.get(column) : Column.IGNORED;
    }

    /// This map with another meaning for one column. What only one column may mean is taken from the other.
    public ColumnMap with(int column, Column meaning) {
        var next = new ArrayList<>(columns);
        while (next.size() <= column) {
            next.add(Column.IGNORED);
        }
        for (int i = 0; i < next.size(); i++) {
            if (!meaning.mayRepeat() && next.get(i) == meaning) {
                next.set(i, Column.IGNORED);
            }
        }
        next.set(column, meaning);
        return new ColumnMap(headings, next);
    }

    public ColumnMap withHeadings(int place) {
        return new ColumnMap(place, columns);
    }

    boolean has(Column meaning) {
        return columns.contains(meaning);
    }
}
