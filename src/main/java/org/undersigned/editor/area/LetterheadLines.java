package org.undersigned.editor.area;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Dresses the words behind the first line break of a letterhead: the first line is a name, and they are small.
final class LetterheadLines {

    private static final String LOOK = "letterhead-line";

    private LetterheadLines() {}

    static void install(TextFlow flow) {
        dress(flow);
        flow.getChildren().addListener((ListChangeListener<Node>) _ -> dress(flow));
    }

    private static void dress(TextFlow flow) {
        boolean below = false;
        for (var child : flow.getChildren()) {
            boolean dressed = child.getStyleClass().contains(LOOK);
            if (below && !dressed) {
                child.getStyleClass().add(LOOK);
            } else if (!below && dressed) {
                child.getStyleClass().remove(LOOK);
            }
            below |= child instanceof Text text && text.getText().equals("\n");
        }
    }
}
