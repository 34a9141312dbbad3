package org.undersigned.shell.frame;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Everything inside the window's border.
public final class Frame extends BorderPane {

    private final Columns columns;
    private final StatusRow status;
    private final BooleanProperty focusMode = new SimpleBooleanProperty();
    private boolean leftBefore;
    private boolean rightBefore;

    public Frame(TitleRow title, Node tools, Columns columns, StatusRow status) {
        this.columns = columns;
        this.status = status;
        getStyleClass().add("frame");
        setTop(new VBox(title, tools));
        setCenter(columns);
        setBottom(status);
        focusMode.addListener((_, _, focused) -> focus(tools, focused));
    }

    private void focus(Node tools, boolean focused) {
        for (var node : new Node[] {tools, status}) {
            node.setVisible(!focused);
            node.setManaged(!focused);
        }
        if (focused) {
            leftBefore = columns.leftShownProperty().get();
            rightBefore = columns.rightShownProperty().get();
        }
        columns.leftShownProperty().set(!focused && leftBefore);
        columns.rightShownProperty().set(!focused && rightBefore);
    }

    /// Whether there is nothing but the menu and the text.
    public BooleanProperty focusModeProperty() {
        return focusMode;
    }

    public Columns columns() {
        return columns;
    }

    public StatusRow status() {
        return status;
    }
}
