package org.undersigned.editor.area;

import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A box of words among the words, of one or more lines: the text goes on behind the last of them.
final class Chip extends StackPane {

    /// What of a line stands below its letters, in parts of the size of type.
    private static final double BELOW = 0.29;

    final TextFlow words = new TextFlow();

    Chip() {
        getStyleClass().add("citation-chip");
        getChildren().add(words);
    }

    @Override
    public double getBaselineOffset() {
        double first = getInsets().getTop() + words.getBaselineOffset();
        if (words.getChildren().isEmpty() || !(words.getChildren().getFirst() instanceof Text text)) {
            return first;
        }
        double below = BELOW * text.getFont().getSize() + getInsets().getBottom();
        double height = getLayoutBounds().getHeight();
        return height > 1.5 * (first + below) ? height - below : first;
    }
}
