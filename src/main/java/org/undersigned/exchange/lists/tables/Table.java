package org.undersigned.exchange.lists.tables;

import java.util.List;
import java.util.Set;

/// The rows of a list, whatever it was read from. Blank rows are kept: every line is accounted for.
public record Table(TableOrigin origin, List<TableRow> rows, Set<TableNotice> notices) {

    public Table {
        rows = List.copyOf(rows);
        notices = Set.copyOf(notices);
    }

    /// How many columns the widest row has.
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
