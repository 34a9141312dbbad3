package org.undersigned.shell.identity;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A small form: a sentence that says why, then fields with their names in front.
final class FormGrid extends GridPane {

    private static final double WIDTH = 440;

    FormGrid(String why) {
        setHgap(14);
        setVgap(10);
        setPrefWidth(WIDTH);
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, fields);
        if (!why.isEmpty()) {
            var sentence = new Label(why);
            sentence.setWrapText(true);
            sentence.setPrefWidth(WIDTH);
            sentence.setMinHeight(Region.USE_PREF_SIZE);
            sentence.getStyleClass().add("dialog-detail");
            add(sentence, 0, getRowCount(), 2, 1);
        }
    }

    FormGrid field(String name, Control field) {
        var label = new Label(name);
        label.setLabelFor(field);
        field.setMaxWidth(Double.MAX_VALUE);
        addRow(getRowCount(), label, field);
        return this;
    }

    /// A field that names itself, such as a check box.
    FormGrid plain(Node field) {
        add(field, 1, getRowCount());
        return this;
    }
}
