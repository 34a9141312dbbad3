package org.undersigned.kit.controls;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// A cell whose words are edited where they stand. Whatever way it is left but Escape, what was typed counts.
///
/// @param <S> what a row of the table is
public final class TextEditCell<S> extends TableCell<S, S> {

    /// What the cell tells the table.
    ///
    /// @param <S> what a row of the table is
    public interface Editing<S> {

        /// What the editor starts with instead of the words there, because a key was typed on the cell.
        @Nullable
        String firstTyped();

        void typing(S row, String text);

        void left(S row, String text);

        /// Goes on to a cell so many rows down, and so many columns on, from the one that was edited.
        void goOn(int down, int on);
    }

    private final Function<S, String> words;
    private final Editing<S> editing;
    private final TextField editor = new TextField();
    private @Nullable S edited;

    /// @param words what the cell says of a row
    public TextEditCell(Function<S, String> words, Editing<S> editing) {
        this.words = words;
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
                editing.typing(edited, typed);
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
        editor.setText(first == null ? words.apply(row) : first);
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
            editing.left(row, editor.getText());
        }
        show(getItem());
    }

    @Override
    protected void updateItem(S item, boolean empty) {
        super.updateItem(item, empty);
        show(empty ? null : item);
    }

    private void show(@Nullable S row) {
        setText(row == null ? null : words.apply(row));
        setGraphic(null);
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
