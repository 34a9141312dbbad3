package org.undersigned.signatories.importing;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import org.undersigned.exchange.lists.Fate;
import org.undersigned.exchange.lists.ListWords;
import org.undersigned.kit.controls.Choices;

/// What becomes of a row, and the choice to change it.
final class FateCell extends TableCell<ImportRow, ImportRow> {

    private final ComboBox<Fate> choice;
    private boolean showing;

    /// @param chosen called with a row and the fate chosen for it
    FateCell(ListWords words, BiConsumer<ImportRow, Fate> chosen) {
        choice = Choices.of(List.of(), words::of);
        choice.setId("import.fate");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setFocusTraversable(false);
        choice.getStyleClass().add("fate-choice");
        choice.setOnAction(_ -> {
            if (!showing && choice.getValue() != null && getItem() != null) {
                chosen.accept(getItem(), choice.getValue());
            }
        });
    }

    @Override
    protected void updateItem(ImportRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        showing = true;
        var choices = item.choices();
        if (!choices.equals(choice.getItems())) {
            choice.getItems().setAll(choices);
        }
        choice.setValue(item.row().fate());
        choice.setDisable(choices.size() < 2);
        showing = false;
        setGraphic(choice);
    }
}
