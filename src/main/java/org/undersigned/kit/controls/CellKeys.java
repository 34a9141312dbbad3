package org.undersigned.kit.controls;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The keyboard of the table: rows are chosen, and one column is the one that keys work on, so that a cell is reached
/// and edited without the mouse.
///
/// @param <S> what a row of the table is
public final class CellKeys<S> {

    private static final String CURRENT = "current-column";

    private final TableView<S> table;
    private final Predicate<TableColumn<S, ?>> typedInto;
    private final BiPredicate<S, TableColumn<S, ?>> press;
    private @Nullable TableColumn<S, ?> current;
    private @Nullable String typed;

    /// @param typedInto whether a letter typed on a cell of the column starts its editor
    /// @param press does what a cell does that is pressed instead of edited, and says whether it did
    public CellKeys(
            TableView<S> table, Predicate<TableColumn<S, ?>> typedInto, BiPredicate<S, TableColumn<S, ?>> press) {
        this.table = table;
        this.typedInto = typedInto;
        this.press = press;
    }

    public void install() {
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        table.focusedProperty().addListener((_, _, focused) -> {
            if (focused && current == null) {
                choose(first());
            }
        });
        table.editingCellProperty().addListener((_, _, cell) -> {
            if (cell != null && cell.getTableColumn() != null) {
                choose(cell.getTableColumn());
            }
        });
    }

    /// The key that started the editor, once.
    public @Nullable String takeTyped() {
        var taken = typed;
        typed = null;
        return taken;
    }

    /// After a cell was left: another row, or the next column that can be edited.
    public void goOn(int down, int on) {
        table.requestFocus();
        int row = table.getFocusModel().getFocusedIndex();
        if (down != 0) {
            int next = Math.clamp(row + down, 0, table.getItems().size() - 1);
            table.getSelectionModel().clearAndSelect(next);
            table.scrollTo(Math.max(0, next - 3));
        }
        if (on != 0) {
            move(on);
        }
    }

    private void pressed(KeyEvent event) {
        if (table.getEditingCell() != null || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> move(-1);
            case RIGHT -> move(1);
            case HOME -> used = event.isShiftDown() && chosen(first());
            case F2, ENTER -> used = edit(null);
            case SPACE -> used = pressed(table.getFocusModel().getFocusedIndex(), current);
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        var character = event.getCharacter();
        boolean letter = !character.isEmpty() && !Character.isISOControl(character.charAt(0));
        boolean plain = !event.isControlDown() && !event.isMetaDown() && !event.isAltDown();
        if (table.getEditingCell() == null && letter && plain && !character.isBlank()) {
            edit(character);
            event.consume();
        }
    }

    private void pressed(MouseEvent event) {
        javafx.scene.Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof TableCell<?, ?> cell && cell.getTableView() == table)) {
            node = node.getParent();
        }
        if (node instanceof TableCell<?, ?> cell) {
            table.getVisibleLeafColumns().stream()
                    .filter(column -> column == cell.getTableColumn())
                    .findFirst()
                    .ifPresent(this::choose);
        }
    }

    private boolean edit(@Nullable String first) {
        int row = table.getFocusModel().getFocusedIndex();
        var column = current == null ? first() : current;
        if (row < 0 || column == null || !column.isEditable()) {
            return false;
        }
        if (first != null && !typedInto.test(column)) {
            return false;
        }
        if (first == null && pressed(row, column)) {
            return true;
        }
        typed = first;
        show(row);
        table.edit(row, column);
        typed = null;
        return true;
    }

    /// Only a cell that is in sight can be edited, and the wheel may have left the row behind.
    private void show(int row) {
        var cells = table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
        var first = cells == null ? null : cells.getFirstVisibleCell();
        var last = cells == null ? null : cells.getLastVisibleCell();
        if (first != null && last != null && (row < first.getIndex() || row > last.getIndex())) {
            table.scrollTo(Math.max(0, row - 3));
            table.layout();
        }
    }

    private boolean pressed(int row, @Nullable TableColumn<S, ?> column) {
        return row >= 0 && column != null && press.test(table.getItems().get(row), column);
    }

    private void move(int step) {
        var columns = table.getVisibleLeafColumns();
        int place = current == null ? 0 : columns.indexOf(current) + step;
        if (!columns.isEmpty()) {
            var next = columns.get(Math.clamp(place, 0, columns.size() - 1));
            choose(next);
            table.scrollToColumn(next);
        }
    }

    private @Nullable TableColumn<S, ?> first() {
        return table.getVisibleLeafColumns().stream()
                .filter(TableColumn::isEditable)
                .findFirst()
                .orElse(null);
    }

    private boolean chosen(@Nullable TableColumn<S, ?> column) {
        choose(column);
        return true;
    }

    private void choose(@Nullable TableColumn<S, ?> column) {
        if (current != null) {
            current.getStyleClass().remove(CURRENT);
        }
        current = column;
        if (column != null) {
            column.getStyleClass().add(CURRENT);
        }
    }
}
