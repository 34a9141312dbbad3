package org.undersigned.sources.card;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What is said of a node when the mouse rests on it. A tooltip is a window: it is made when the mouse comes, and not
/// for every address of a long list.
final class Hint {

    private String words = "";
    private @Nullable Tooltip tooltip;

    Hint(Node node) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> {
            if (tooltip == null) {
                tooltip = new Tooltip(words);
                Tooltip.install(node, tooltip);
            }
        });
    }

    void say(String said) {
        words = said;
        if (tooltip != null) {
            tooltip.setText(said);
        }
    }
}
