package org.undersigned.editor;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Icons;
import org.undersigned.language.Messages;

/// A sentence at the foot of the desk that asks nothing: what did not come along, what cannot be done here.
final class Notice extends HBox {

    private final Label sentence = new Label();

    Notice(StackPane above, Messages messages) {
        getStyleClass().add("notice");
        setId("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(560, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        var close = new Button();
        close.setGraphic(Icons.of(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setAccessibleText(messages.text("editor.notice.close"));
        close.setOnAction(_ -> hide());
        getChildren().addAll(sentence, close);
        setVisible(false);
        setManaged(false);
        above.getChildren().add(this);
    }

    void say(String words) {
        sentence.setText(words);
        setAccessibleText(words);
        setVisible(true);
        setManaged(true);
        toFront();
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }

    /// Empty when nothing is said.
    String words() {
        return isVisible() ? sentence.getText() : "";
    }
}
