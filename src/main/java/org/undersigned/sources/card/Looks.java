package org.undersigned.sources.card;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.undersigned.kit.controls.Pill;

/// The small nodes that cards are made of.
final class Looks {

    private Looks() {}

    static Label wrapped(String words, String styleClass) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    static Label tag(String words) {
        var tag = new Label(words);
        tag.getStyleClass().add("tag");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }

    /// Words to click on. The keyboard reaches the same by the card's commands.
    static Hyperlink link(String words, String styleClass, Runnable action) {
        var link = new Hyperlink(words);
        link.getStyleClass().add(styleClass);
        link.setOnAction(_ -> action.run());
        link.setFocusTraversable(false);
        return link;
    }

    /// A pill that says why when it is pressed.
    static Pill pressed(String words, Pill.Tone tone, Consumer<Node> action) {
        var pill = Pill.of(words, tone);
        pill.getStyleClass().add("pressable");
        pill.setOnMouseClicked(event -> {
            action.accept(pill);
            event.consume();
        });
        pill.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                action.accept(pill);
                event.consume();
            }
        });
        return pill;
    }
}
