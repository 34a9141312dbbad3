package org.undersigned.signatories.table;

import javafx.scene.control.TableCell;
import org.undersigned.signatories.rows.Row;

/// A cell that says something of its row.
class FieldCell extends TableCell<Row, Row> {

    private final Field field;
    private final CellText text;

    FieldCell(Field field, CellText text) {
        this.field = field;
        this.text = text;
    }

    Field field() {
        return field;
    }

    String said(Row row) {
        return text.of(row, field);
    }

    @Override
    protected void updateItem(Row item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setText(null);
            setGraphic(null);
        } else {
            show(item);
        }
    }

    void show(Row row) {
        setText(said(row));
        setGraphic(null);
    }
}
