package org.undersigned.signatories.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.undersigned.exchange.lists.ListWords;
import org.undersigned.exchange.lists.columns.Column;
import org.undersigned.kit.controls.Choices;

/// A column of the file: its heading, what it is taken for, and some of its cells.
final class ColumnCard extends VBox {

    static final double WIDTH = 168;

    private final ComboBox<Column> meaning;

    /// @param name heading of the column, or what stands for one
    ColumnCard(String name, Column taken, List<String> cells, ListWords words, Consumer<Column> chosen) {
        super(4);
        getStyleClass().add("column-card");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        var heading = new Label(name);
        heading.getStyleClass().add("column-heading");
        meaning = Choices.of(List.of(Column.values()), words::of);
        meaning.setValue(taken);
        meaning.setMaxWidth(Double.MAX_VALUE);
        meaning.setVisibleRowCount(14);
        meaning.setAccessibleText(name);
        meaning.setOnAction(_ -> chosen.accept(meaning.getValue()));
        getChildren().addAll(heading, meaning);
        for (var cell : cells) {
            var sample = new Label(cell.isEmpty() ? "–" : cell);
            sample.getStyleClass().add("column-sample");
            getChildren().add(sample);
        }
        if (taken == Column.IGNORED) {
            getStyleClass().add("unused");
        }
    }

    ComboBox<Column> meaning() {
        return meaning;
    }
}
