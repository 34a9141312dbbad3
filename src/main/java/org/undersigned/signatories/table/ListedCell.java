package org.undersigned.signatories.table;

import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import org.undersigned.signatories.rows.Row;

/// Whether the entry is on the list, to tick.
final class ListedCell extends FieldCell {

    private final CheckBox box = new CheckBox();

    ListedCell(CellText text, BiConsumer<Row, Boolean> ticked) {
        super(Field.ON_LIST, text);
        box.setFocusTraversable(false);
        box.setOnAction(_ -> {
            if (getItem() != null) {
                ticked.accept(getItem(), box.isSelected());
            }
        });
    }

    @Override
    void show(Row row) {
        box.setSelected(row.onList());
        setText(null);
        setGraphic(box);
    }
}
