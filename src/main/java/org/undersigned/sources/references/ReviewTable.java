package org.undersigned.sources.references;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.undersigned.exchange.references.ReferenceFate;
import org.undersigned.exchange.references.ReviewedReference;
import org.undersigned.kit.controls.Choices;
import org.undersigned.language.Messages;
import org.undersigned.model.source.Location;
import org.undersigned.sources.card.SourceFacts;

/// The sources of an import: what each says, what becomes of it, and why.
final class ReviewTable extends TableView<ReviewTable.Row> {

    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private final Messages messages;

    /// @param place in the review
    record Row(int place, ReviewedReference row) {}

    /// @param chosen called with a row and the fate chosen for it
    ReviewTable(Messages messages, BiConsumer<Row, ReferenceFate> chosen) {
        this.messages = messages;
        setId("references.rows");
        getStyleClass().add("review-table");
        setFixedCellSize(36);
        setAccessibleText(messages.text("sources.import.review"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var fates = new TableColumn<Row, Row>(messages.text("sources.review.fate"));
        fates.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        fates.setCellFactory(_ -> new FateCell(chosen));
        fates.setMinWidth(150);
        fates.setPrefWidth(160);
        fates.setSortable(false);
        getColumns().add(fates);
        getColumns()
                .add(text("sources.form.title", 250, row -> row.row().source().title()));
        getColumns()
                .add(text(
                        "sources.form.authors",
                        130,
                        row -> SourceFacts.authors(row.row().source())));
        getColumns().add(text("sources.location.address", 150, ReviewTable::addresses));
        getColumns().add(text("sources.review.why", 150, this::why));
        setRowFactory(_ -> new Line());
    }

    /// Shows rows, keeping the same places chosen.
    void show(List<Row> rows) {
        var chosen =
                getSelectionModel().getSelectedItems().stream().map(Row::place).toList();
        getItems().setAll(rows);
        getSelectionModel().clearSelection();
        for (int i = 0; i < rows.size(); i++) {
            if (chosen.contains(rows.get(i).place())) {
                getSelectionModel().select(i);
            }
        }
    }

    private TableColumn<Row, String> text(String key, double width, Function<Row, String> cell) {
        var column = new TableColumn<Row, String>(messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(60);
        column.setSortable(false);
        return column;
    }

    private static String addresses(Row row) {
        return row.row().source().locations().stream().map(Location::address).collect(Collectors.joining("  "));
    }

    private String why(Row row) {
        var likeness = row.row().likeness();
        return likeness == null ? "" : messages.name("sources.likeness", likeness);
    }

    private final class FateCell extends TableCell<Row, Row> {

        private final ComboBox<ReferenceFate> choice;
        private boolean showing;

        FateCell(BiConsumer<Row, ReferenceFate> chosen) {
            choice = Choices.of(List.of(), fate -> messages.name("sources.fate", fate));
            choice.setId("references.fate");
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
        protected void updateItem(Row item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            showing = true;
            choice.getItems().setAll(item.row().choices());
            choice.setValue(item.row().fate());
            showing = false;
            setGraphic(choice);
        }
    }

    private final class Line extends TableRow<Row> {

        @Override
        protected void updateItem(Row item, boolean empty) {
            super.updateItem(item, empty);
            boolean shown = !empty && item != null;
            pseudoClassStateChanged(DOUBTFUL, shown && item.row().fate() == ReferenceFate.DOUBTFUL);
            pseudoClassStateChanged(OUT, shown && item.row().fate() == ReferenceFate.LEFT_OUT);
            if (shown) {
                setAccessibleText(item.row().source().title() + ", "
                        + messages.name("sources.fate", item.row().fate()) + ", " + why(item));
            }
        }
    }
}
