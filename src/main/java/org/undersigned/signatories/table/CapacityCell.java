package org.undersigned.signatories.table;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import org.undersigned.kit.controls.Choices;
import org.undersigned.language.Messages;
import org.undersigned.model.people.Capacity;
import org.undersigned.signatories.rows.Row;

/// In what capacity somebody signs; chosen where it stands.
final class CapacityCell extends FieldCell {

    private final ComboBox<Capacity> choice;
    private boolean showing;

    CapacityCell(CellText text, Messages messages, BiConsumer<Row, Capacity> chosen) {
        super(Field.CAPACITY, text);
        choice = Choices.of(List.of(Capacity.values()), value -> messages.name("capacity", value));
        choice.setId("table.capacity");
        choice.getStyleClass().add("fate-choice");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(_ -> {
            var row = getItem();
            if (!showing && isEditing() && row != null) {
                chosen.accept(row, choice.getValue());
                getTableView().edit(-1, null);
                getTableView().requestFocus();
            }
        });
        choice.showingProperty().addListener((_, _, shown) -> {
            if (!shown && isEditing()) {
                getTableView().edit(-1, null);
                getTableView().requestFocus();
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
        showing = true;
        choice.setValue(row.of().signatory().capacity());
        showing = false;
        setText(null);
        setGraphic(choice);
        choice.requestFocus();
        choice.show();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        if (getItem() != null) {
            show(getItem());
        }
    }
}
