package org.undersigned.signatories.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.undersigned.kit.controls.TextEditCell;
import org.undersigned.language.Messages;
import org.undersigned.signatories.rows.Row;

/// One column for each field; which of them are shown, and which are sorted by.
final class TableColumns {

    private final Messages messages;
    private final CellText text;
    private final WideTable.Gestures gestures;
    private final Map<Field, TableColumn<Row, Row>> byField = new EnumMap<>(Field.class);

    TableColumns(Messages messages, CellText text, WideTable.Gestures gestures) {
        this.messages = messages;
        this.text = text;
        this.gestures = gestures;
        for (var field : Field.values()) {
            byField.put(field, column(field));
        }
    }

    /// Columns that are not shown stand behind, for the menu over the table.
    void arrange(TableView<Row> table, ShownColumns shown) {
        var order = new ArrayList<TableColumn<Row, ?>>();
        shown.fields().forEach(field -> order.add(byField.get(field)));
        byField.forEach((field, column) -> {
            column.setVisible(shown.fields().contains(field));
            if (!shown.fields().contains(field)) {
                order.add(column);
            }
        });
        if (!order.equals(table.getColumns())) {
            table.getColumns().setAll(order);
        }
    }

    List<RowOrder.By> sortOf(TableView<Row> table) {
        var by = new ArrayList<RowOrder.By>();
        for (var column : table.getSortOrder()) {
            by.add(new RowOrder.By(
                    Field.valueOf(column.getId()), column.getSortType() == TableColumn.SortType.DESCENDING));
        }
        return List.copyOf(by);
    }

    private TableColumn<Row, Row> column(Field field) {
        var column = new TableColumn<Row, Row>(messages.name("signatories.table", field));
        column.setId(field.name());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell(field));
        column.setPrefWidth(field.width());
        column.setMinWidth(48);
        column.setEditable(field.isEditable());
        if (field == Field.NUMBER) {
            column.getStyleClass().add("number-column");
        }
        return column;
    }

    private TableCell<Row, Row> cell(Field field) {
        return switch (field) {
            case STANDING -> new StandingCell(text);
            case ON_LIST -> new ListedCell(text, gestures::ticked);
            case CAPACITY -> new CapacityCell(text, messages, gestures::chosen);
            default ->
                field.isTyped()
                        ? new TextEditCell<>(row -> text.of(row, field), gestures.typing(field))
                        : new FieldCell(field, text);
        };
    }
}
