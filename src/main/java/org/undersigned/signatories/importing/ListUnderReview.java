package org.undersigned.signatories.importing;

import java.util.Optional;
import org.undersigned.exchange.lists.ColumnMap;
import org.undersigned.exchange.lists.ListEntry;
import org.undersigned.exchange.lists.ListReview;
import org.undersigned.exchange.lists.ListReviewer;
import org.undersigned.exchange.lists.columns.Column;
import org.undersigned.exchange.lists.tables.Table;
import org.undersigned.exchange.lists.tables.TableChoices;
import org.undersigned.exchange.lists.tables.TableReading;
import org.undersigned.exchange.lists.tables.TableRefusal;
import org.undersigned.matching.Watch;
import org.undersigned.model.Letter;

/// A list as it stands in the review: a value, of which each choice makes the next. Made on any thread.
///
/// @param letter the one it is compared with
record ListUnderReview(ListInput input, TableChoices choices, Letter letter, ListReview review) {

    /// What came of reading: a list to review, or why there is none.
    record Outcome(Optional<ListUnderReview> list, Optional<TableRefusal> refusal) {}

    static Outcome read(ListInput input, TableChoices choices, Letter letter, Watch watch) {
        return switch (input.read(choices)) {
            case TableReading.Refused(var reason) -> new Outcome(Optional.empty(), Optional.of(reason));
            case TableReading.Read(var table) ->
                new Outcome(
                        Optional.of(new ListUnderReview(
                                input,
                                choices,
                                letter,
                                ListReviewer.review(table, ColumnMap.of(table), letter, watch))),
                        Optional.empty());
        };
    }

    /// The list read again by other choices; as it was where nothing could be read by them.
    ListUnderReview by(TableChoices changed, Watch watch) {
        return read(input, changed, letter, watch).list().orElse(this);
    }

    ListUnderReview with(int column, Column meaning, Watch watch) {
        return with(review.columns().with(column, meaning), watch);
    }

    ListUnderReview withHeadings(boolean first, Watch watch) {
        return with(review.columns().withHeadings(first ? 0 : -1), watch);
    }

    private ListUnderReview with(ColumnMap columns, Watch watch) {
        return with(ListReviewer.review(table(), columns, letter, watch));
    }

    /// With another entry in a row of it.
    ListUnderReview with(ImportRow row, ListEntry entry, Watch watch) {
        return with(ListReviewer.corrected(review, row.place(), entry, letter, watch));
    }

    ListUnderReview with(ListReview changed) {
        return new ListUnderReview(input, choices, letter, changed);
    }

    Table table() {
        return review.table();
    }

    boolean hasHeadings() {
        return review.columns().headings() >= 0;
    }
}
