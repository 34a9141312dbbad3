package org.undersigned.editor.area;

import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import org.undersigned.model.text.Marks;

/// What an input method composes: shown where the caret is, and in the letter only when it is committed.
final class Composition {

    private final LetterArea area;
    private final Pen pen;
    private final Projection projection;
    private int start;
    private int length;

    Composition(LetterArea area, Pen pen, Projection projection) {
        this.area = area;
        this.pen = pen;
        this.projection = projection;
    }

    /// Whether the screen shows characters that the letter has not.
    boolean isGoingOn() {
        return length > 0;
    }

    void handle(InputMethodEvent event) {
        drop();
        if (!event.getCommitted().isEmpty()) {
            pen.type(event.getCommitted());
        }
        var composed = new StringBuilder();
        for (InputMethodTextRun run : event.getComposed()) {
            composed.append(run.getText());
        }
        if (!composed.isEmpty()) {
            pen.erase("editor.edit.deleting");
            start = area.getCaretPosition();
            length = composed.length();
            projection.showUncommitted(start, start, composed.toString(), pen.marks());
            int caret = start + Math.clamp(event.getCaretPosition(), 0, length);
            area.selectRange(caret, caret);
        }
    }

    /// Takes away what was not committed.
    void drop() {
        if (length > 0) {
            int end = start + length;
            length = 0;
            projection.showUncommitted(start, end, "", Marks.NONE);
            area.selectRange(start, start);
        }
    }
}
