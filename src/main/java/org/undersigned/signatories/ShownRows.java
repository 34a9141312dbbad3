package org.undersigned.signatories;

import java.util.List;
import java.util.Optional;
import org.undersigned.document.OpenLetter;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;
import org.undersigned.signatories.rows.Row;
import org.undersigned.signatories.rows.RowFeed;
import org.undersigned.signatories.rows.RowFilter;
import org.undersigned.signatories.table.WideTable;

/// Keeps what is shown in step with the letter, the filter, and the headings of the table.
final class ShownRows {

    private final OpenLetter open;
    private final Messages messages;
    private final SignatoriesView view;
    private final RowFeed feed;
    private final Narrowing narrowing;
    private final WideTable table;
    private RowFilter filter = RowFilter.ALL;
    private List<Row> searched = List.of();
    private List<Row> found = List.of();
    private List<Row> fed = List.of();
    private List<Row> ordered = List.of();
    private List<?> orderedBy = List.of();
    private String counts = "";

    ShownRows(
            OpenLetter open,
            Messages messages,
            SignatoriesView view,
            RowFeed feed,
            Narrowing narrowing,
            WideTable table) {
        this.open = open;
        this.messages = messages;
        this.view = view;
        this.feed = feed;
        this.narrowing = narrowing;
        this.table = table;
    }

    void follow() {
        feed.rowsProperty().addListener(_ -> changed());
        view.filter.textProperty().addListener(_ -> show());
        view.chips.chosenProperty().addListener(_ -> show());
        narrowing.chosenProperty().addListener(_ -> show());
        table.sortProperty().addListener(_ -> show());
        view.wideProperty().addListener(_ -> show());
        changed();
    }

    /// Shows everybody.
    void clear() {
        view.filter.clear();
        view.chips.choose(Optional.empty());
        narrowing.clear();
    }

    /// A place that the filter hides is shown all the same: the filter gives way.
    void visit(Id<Signatory> signatory) {
        if (!view.select(List.of(signatory), signatory)) {
            clear();
        }
        view.reveal(signatory);
    }

    private void changed() {
        var rows = feed.rowsProperty().get();
        var figures = new ListFigures(messages);
        view.chips.show(figures.chips(rows));
        narrowing.show(rows);
        counts = figures.counts(open.letter(), rows);
        view.filter.setPromptText(messages.text("signatories.filter", rows.size()));
        show();
    }

    private void show() {
        var all = ordered();
        var next = RowFilter.of(
                view.filter.getText(),
                view.chips.chosenProperty().get(),
                narrowing.chosenProperty().get());
        boolean goesOn = isSame(all, searched) && next.isNarrowerThan(filter);
        found = next.of(goesOn ? found : all);
        searched = all;
        filter = next;
        view.show(found, open.letter().signatories().isEmpty());
        view.counts.setText(next.keepsAll() ? counts : messages.text("signatories.counts.found", found.size(), counts));
    }

    /// All rows in the order they are looked at: the printed one, or that of the headings. Found anew only when rows or
    /// headings are others: a key in the filter costs no sorting.
    private List<Row> ordered() {
        var rows = feed.rowsProperty().get();
        var by = view.wideProperty().get() ? table.sortProperty().get() : List.of();
        if (!isSame(rows, fed) || !by.equals(orderedBy)) {
            ordered = by.isEmpty() ? rows : table.ordered(rows);
            fed = rows;
            orderedBy = by;
        }
        return ordered;
    }

    /// Rows are a new list whenever anything in them changed.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(List<Row> one, List<Row> other) {
        return one == other;
    }
}
