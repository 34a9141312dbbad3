package org.undersigned.shell.frame;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A line above the sheet that says something about this window, with one thing to do about it.
public final class Banner extends HBox {

    public Banner(String sentence, String verb, Runnable action) {
        getStyleClass().add("banner");
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var button = new Button(verb);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        getChildren().addAll(label, button);
    }
}
