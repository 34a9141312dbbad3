package org.undersigned.exchange.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.undersigned.exchange.lists.tables.Table;

/// A list as it was read, what its columns mean, and what is to become of each row. A value: each choice makes the
/// next review.
///
/// @param corrected what somebody wrote into rows of the review, by their places
/// @param rows one for every row of the table, in its order, the headings among them
public record ListReview(Table table, ColumnMap columns, Map<Integer, ListEntry> corrected, List<ReviewedRow> rows) {

    public ListReview {
        corrected = Map.copyOf(corrected);
        rows = List.copyOf(rows);
    }

    /// This review with another fate for the rows at these places.
    public ListReview withFate(Collection<Integer> places, Fate fate) {
        var next = new ArrayList<>(rows);
        for (int place : new HashSet<>(places)) {
            next.set(place, rows.get(place).chosen(fate));
        }
        return new ListReview(table, columns, corrected, next);
    }

    /// This review with the fates that somebody chose in an earlier one of the same table.
    ListReview withChosen(ListReview earlier) {
        var next = new ArrayList<>(rows);
        for (int i = 0; i < next.size() && i < earlier.rows.size(); i++) {
            var before = earlier.rows.get(i);
            if (before.reasons().contains(new Reason.Chosen())) {
                next.set(i, next.get(i).chosen(before.fate()));
            }
        }
        return new ListReview(table, columns, corrected, next);
    }

    /// How many rows have each fate, headings not counted.
    public Map<Fate, Integer> counts() {
        var counts = new EnumMap<Fate, Integer>(Fate.class);
        for (var row : rows) {
            if (!isHeading(row)) {
                counts.merge(row.fate(), 1, Integer::sum);
            }
        }
        return counts;
    }

    static boolean isHeading(ReviewedRow row) {
        return row.reasons().stream()
                .anyMatch(why -> why instanceof Reason.Headings || why instanceof Reason.AboveHeadings);
    }
}
