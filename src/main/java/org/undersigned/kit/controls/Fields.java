package org.undersigned.kit.controls;

import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A form: names at the left, fields at the right.
public final class Fields extends GridPane {

    private int rows;

    public Fields() {
        getStyleClass().add("fields");
        var names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        fields.setFillWidth(true);
        getColumnConstraints().setAll(names, fields);
    }

    /// A row; the name is also what a screen reader says of the field.
    public Fields row(String name, Node field) {
        var label = new Label(name);
        label.setLabelFor(field);
        label.getStyleClass().add("field-name");
        boolean tall = field instanceof TextArea || field instanceof VBox;
        setValignment(label, tall ? VPos.TOP : VPos.CENTER);
        setMargin(label, new Insets(tall ? 6 : 0, 0, 0, 0));
        if (field instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        addRow(rows++, label, field);
        return this;
    }

    /// A row without a name of its own, under the fields.
    public Fields under(Node node) {
        add(node, 1, rows++);
        return this;
    }

    /// A row over the whole width.
    public Fields wide(Node node) {
        add(node, 0, rows++, 2, 1);
        return this;
    }

    /// Calls `commit` when Enter is pressed in a one-line field or the field is left; Escape calls `revert`.
    public static void commitOnLeaving(TextInputControl field, Runnable commit, Runnable revert) {
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit.run();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                revert.run();
                field.end();
            } else if (event.getCode() == KeyCode.ENTER && field instanceof javafx.scene.control.TextField) {
                commit.run();
                event.consume();
            }
        });
    }
}
