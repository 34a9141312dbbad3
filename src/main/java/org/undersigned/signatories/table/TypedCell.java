package org.undersigned.signatories.table;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.undersigned.signatories.rows.Row;

/// A cell whose words are edited where they stand. Whatever way it is left but Escape, what was typed counts.
final class TypedCell extends FieldCell {

    /// What the cell tells the table.
    interface Editing {

        /// What the editor starts with instead of the words there, because a key was typed on the cell.
        @Nullable
        String firstTyped();

        void typing(Row row, Field field, String text);

        void left(Row row, Field field, String text);

        /// Goes on to a cell so many rows down, and so many columns on, from the one that was edited.
        void goOn(int down, int on);
    }

    private final Editing editing;
    private final TextField editor = new TextField();
    private @Nullable Row edited;

    TypedCell(Field field, CellText text, Editing editing) {
        super(field, text);
        this.editing = editing;
        editor.setId("table.editor");
        editor.getStyleClass().add("cell-editor");
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editor.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && isEditing()) {
                leave();
            }
        });
        editor.textProperty().addListener((_, _, typed) -> {
            if (edited != null) {
                editing.typing(edited, field, typed);
            }
        });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        var row = getItem();
        if (!isEditing() || row == null) {
            return;
        }
        edited = row;
        var first = editing.firstTyped();
        editor.setText(first == null ? said(row) : first);
        setText(null);
        setGraphic(editor);
        editor.requestFocus();
        if (first == null) {
            editor.selectAll();
        } else {
            editor.end();
        }
    }

    /// The table says so too when another cell is edited, or the rows change.
    @Override
    public void cancelEdit() {
        var row = edited;
        edited = null;
        super.cancelEdit();
        if (row != null) {
            editing.left(row, field(), editor.getText());
        }
        if (getItem() != null) {
            show(getItem());
        }
    }

    private void pressed(KeyEvent event) {
        boolean used = true;
        if (event.getCode() == KeyCode.ESCAPE) {
            edited = null;
            leave();
            editing.goOn(0, 0);
        } else if (event.getCode() == KeyCode.ENTER) {
            leave();
            editing.goOn(event.isShiftDown() ? -1 : 1, 0);
        } else if (event.getCode() == KeyCode.TAB) {
            leave();
            editing.goOn(0, event.isShiftDown() ? -1 : 1);
        } else {
            used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void leave() {
        getTableView().edit(-1, null);
    }
}
