package org.undersigned.signatories;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.undersigned.document.OpenLetter;
import org.undersigned.model.OrderPolicy;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;
import org.undersigned.signatories.rows.Row;

/// Drags the chosen rows to another place of the order by hand.
final class RowDrag {

    private static final String LINE = "drop-above";

    private final OpenLetter open;
    private final SignatoriesView view;
    private List<Id<Signatory>> dragged = List.of();

    RowDrag(OpenLetter open, SignatoriesView view) {
        this.open = open;
        this.view = view;
    }

    void install() {
        var plain = view.list.getCellFactory();
        view.list.setCellFactory(list -> {
            var cell = plain.call(list);
            cell.setOnDragDetected(event -> start(cell, event));
            cell.setOnDragOver(event -> over(cell, event));
            cell.setOnDragExited(_ -> cell.getStyleClass().remove(LINE));
            cell.setOnDragDropped(event -> drop(cell, event));
            cell.setOnDragDone(_ -> dragged = List.of());
            return cell;
        });
    }

    private boolean mayMove() {
        return open.letter().settings().order() == OrderPolicy.BY_HAND
                && view.rows().size() == open.letter().signatories().size();
    }

    private void start(ListCell<Row> cell, MouseEvent event) {
        if (cell.isEmpty() || !mayMove()) {
            return;
        }
        dragged = view.chosen();
        var content = new ClipboardContent();
        content.putString(cell.getItem().title());
        cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
        event.consume();
    }

    private void over(ListCell<Row> cell, DragEvent event) {
        if (!dragged.isEmpty()) {
            event.acceptTransferModes(TransferMode.MOVE);
            if (!cell.getStyleClass().contains(LINE)) {
                cell.getStyleClass().add(LINE);
            }
            event.consume();
        }
    }

    private void drop(ListCell<Row> cell, DragEvent event) {
        var before = Optional.ofNullable(cell.getItem()).map(Row::id);
        ListOrder.movedBefore(open.letter(), dragged, before).ifPresent(open::apply);
        event.setDropCompleted(true);
        event.consume();
    }
}
