package org.undersigned.shell.frame;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// Everything inside the window's border.
public final class Frame extends BorderPane {

    private final Columns columns;
    private final StatusRow status;

    public Frame(TitleRow title, Node tools, Columns columns, StatusRow status) {
        this.columns = columns;
        this.status = status;
        getStyleClass().add("frame");
        setTop(new VBox(title, tools));
        setCenter(columns);
        setBottom(status);
    }

    public Columns columns() {
        return columns;
    }

    public StatusRow status() {
        return status;
    }
}
