package org.undersigned.editor;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Icons;
import org.undersigned.language.Messages;

/// A sentence at the foot of the desk that asks nothing. What did not come along is said for a while, longer under the
/// pointer; what cannot be done here stays said.
final class Notice extends HBox {

    private static final Duration WHILE = Duration.seconds(15);

    private final Label sentence = new Label();
    private final PauseTransition until = new PauseTransition(WHILE);
    private String lasting = "";

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
        close.setOnAction(_ -> close());
        until.setOnFinished(_ -> pass());
        setOnMouseEntered(_ -> until.pause());
        setOnMouseExited(_ -> until.play());
        getChildren().addAll(sentence, close);
        show("");
        above.getChildren().add(this);
    }

    /// Says something for a while.
    void say(String words) {
        show(words);
        until.playFromStart();
    }

    /// Says something until it is taken back.
    void stay(String words) {
        lasting = words;
        show(words);
    }

    void takeBack() {
        if (sentence.getText().equals(lasting)) {
            show("");
        }
        lasting = "";
    }

    /// What was said for a while is over.
    void pass() {
        show(lasting);
    }

    private void show(String words) {
        until.stop();
        sentence.setText(words);
        setAccessibleText(words);
        setVisible(!words.isEmpty());
        setManaged(!words.isEmpty());
        toFront();
    }

    private void close() {
        lasting = "";
        show("");
    }
}
