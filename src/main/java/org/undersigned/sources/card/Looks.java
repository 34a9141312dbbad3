package org.undersigned.sources.card;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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
    static Hyperlink title(String styleClass) {
        var link = new Hyperlink();
        link.getStyleClass().add(styleClass);
        link.setFocusTraversable(false);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }

    /// A pill that says why when it is pressed. The keyboard reaches the same from the card.
    static Pill pressable() {
        var pill = new Pill();
        pill.getStyleClass().add("pressable");
        return pill;
    }

    /// Shows a node in its place, or leaves neither it nor its place.
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// Gives a node this class and no other; looks are worked out anew only when it changes.
    static void only(Node node, String styleClass) {
        if (node.getStyleClass().size() != 1 || !node.getStyleClass().contains(styleClass)) {
            node.getStyleClass().setAll(styleClass);
        }
    }
}
