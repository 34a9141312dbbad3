package org.undersigned.comments;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.undersigned.language.Messages;

/// A comment or an answer that is being written. Ctrl+Enter says it, Escape gives it up.
final class Draft extends VBox {

    private final TextArea words = new TextArea();

    Draft(String verb, Messages messages, Consumer<String> said, Runnable givenUp) {
        super(6);
        getStyleClass().add("comment-draft");
        words.setId("comment-words");
        words.setWrapText(true);
        words.setPrefRowCount(3);
        words.setAccessibleText(messages.text("comments.words"));
        words.setPromptText(messages.text("comments.words"));
        var say = new Button(verb);
        say.setId("comment-say");
        say.getStyleClass().addAll("small", "accent");
        say.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> words.getText().isBlank(), words.textProperty()));
        say.setOnAction(_ -> said.accept(words.getText().strip()));
        var giveUp = new Button(messages.text("kit.cancel"));
        giveUp.getStyleClass().addAll("small", "flat");
        giveUp.setOnAction(_ -> givenUp.run());
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && !say.isDisabled()) {
                say.fire();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                givenUp.run();
                event.consume();
            }
        });
        getChildren().addAll(words, new HBox(6, say, giveUp));
    }

    void focus() {
        words.requestFocus();
    }
}
