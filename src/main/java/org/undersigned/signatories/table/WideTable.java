package org.undersigned.signatories.table;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.controls.CellKeys;
import org.undersigned.kit.controls.TextEditCell;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Ids;
import org.undersigned.signatories.entry.EntryHint;
import org.undersigned.signatories.rows.Row;

/// The table: what is typed into a cell becomes an edit once the cell is left, headings sort what is shown, and the
/// columns are as they were left the last time.
public final class WideTable {

    private final OpenLetter open;
    private final Messages messages;
    private final Tasks tasks;
    private final StringProperty kept;
    private final CellEdit edit;
    private final RowOrder order;
    private final TableColumns columns;
    private final TableView<Row> view = new TableView<>();
    private final ReadOnlyObjectWrapper<List<RowOrder.By>> sort = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private boolean arranging;

    /// @param kept which columns are shown, as the preferences remember it
    public WideTable(OpenLetter open, Ids ids, Messages messages, Tasks tasks, StringProperty kept) {
        this.open = open;
        this.messages = messages;
        this.tasks = tasks;
        this.kept = kept;
        this.edit = new CellEdit(open, ids);
        var text = new CellText(open, messages);
        this.order = new RowOrder(open, text);
        var keys = new CellKeys<Row>(
                view, column -> Field.valueOf(column.getId()).isTyped(), (row, column) -> toggled(row, column.getId()));
        this.columns = new TableColumns(messages, text, new Gestures(keys));
        view.setId("signatories.rows");
        view.getStyleClass().addAll("rows", "wide-table");
        view.setAccessibleText(messages.text("signatories.title"));
        view.setEditable(true);
        view.setFixedCellSize(34);
        view.setTableMenuButtonVisible(true);
        view.getSelectionModel().setSelectionMode(javafx.scene.control.SelectionMode.MULTIPLE);
        view.setRowFactory(_ -> new Line());
        view.setSortPolicy(_ -> {
            tasks.later(() -> sort.set(columns.sortOf(view)));
            return true;
        });
        keys.install();
        arrange(ShownColumns.of(kept.get()));
        view.getVisibleLeafColumns().addListener((ListChangeListener<Object>) _ -> remember());
        view.editingCellProperty().addListener((_, _, cell) -> {
            if (cell == null) {
                hint.set("");
            }
        });
    }

    public TableView<Row> view() {
        return view;
    }

    /// Changes when rows are to be shown in another order.
    public ReadOnlyObjectProperty<? extends List<?>> sortProperty() {
        return sort.getReadOnlyProperty();
    }

    /// What the name being typed would do.
    public ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /// Rows in the order of the headings that were pressed.
    public List<Row> ordered(List<Row> rows) {
        return order.sorted(rows, sort.get());
    }

    /// Asks which columns are shown.
    public void askColumns(Dialogs dialogs) {
        var now = ShownColumns.of(kept.get());
        var chosen = new ColumnForm(messages, now).ask(dialogs, now);
        kept.set(chosen.kept());
        arrange(chosen);
    }

    private void arrange(ShownColumns shown) {
        arranging = true;
        columns.arrange(view, shown);
        arranging = false;
    }

    private void remember() {
        if (!arranging) {
            var fields = new ArrayList<Field>();
            view.getVisibleLeafColumns().forEach(column -> fields.add(Field.valueOf(column.getId())));
            kept.set(new ShownColumns(fields).kept());
        }
    }

    private boolean toggled(Row row, String column) {
        boolean toggles = column.equals(Field.ON_LIST.name());
        if (toggles) {
            edit.onList(row, !row.onList()).ifPresent(open::apply);
        }
        return toggles;
    }

    /// What cells ask for. Edits wait until the table is done with what it does now: it may be in the middle of
    /// changing its rows.
    final class Gestures {

        private final CellKeys<Row> keys;

        Gestures(CellKeys<Row> keys) {
            this.keys = keys;
        }

        TextEditCell.Editing<Row> typing(Field field) {
            return new TextEditCell.Editing<>() {
                @Override
                public @Nullable String firstTyped() {
                    return keys.takeTyped();
                }

                @Override
                public void typing(Row row, String text) {
                    var said = new EntryHint(messages).of(open.letter(), row.id(), text.strip());
                    hint.set(field == Field.ORGANISATION ? said : "");
                }

                @Override
                public void left(Row row, String text) {
                    tasks.later(() -> edit.typed(row, field, text).ifPresent(open::apply));
                }

                @Override
                public void goOn(int down, int on) {
                    keys.goOn(down, on);
                }
            };
        }

        void ticked(Row row, boolean on) {
            tasks.later(() -> edit.onList(row, on).ifPresent(open::apply));
        }

        void chosen(Row row, org.undersigned.model.people.Capacity capacity) {
            tasks.later(() -> edit.capacity(row, capacity).ifPresent(open::apply));
        }
    }

    /// Who is not on the list stands back.
    private static final class Line extends javafx.scene.control.TableRow<Row> {

        @Override
        protected void updateItem(Row item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().remove("off-list");
            if (!empty && item != null && !item.onList()) {
                getStyleClass().add("off-list");
            }
        }
    }
}
