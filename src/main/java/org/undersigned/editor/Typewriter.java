package org.undersigned.editor;

import org.undersigned.editor.area.LetterArea;
import org.undersigned.kit.tasks.Tasks;

/// Keeps the line that is being written at the same height of the window, where the user likes it so. JavaFX
/// thread only.
final class Typewriter {

    /// Of the height of the window.
    private static final double HEIGHT = 0.45;

    private final LetterArea area;
    private final Habits habits;
    private final Tasks tasks;
    private boolean waiting;

    Typewriter(LetterArea area, Habits habits, Tasks tasks) {
        this.area = area;
        this.habits = habits;
        this.tasks = tasks;
    }

    void follow() {
        area.selectedProperty().addListener(_ -> request());
        area.shownProperty().addListener(_ -> request());
        habits.typewriterProperty().addListener(_ -> request());
    }

    /// Once the control has laid out what changed, and has scrolled to the caret itself.
    private void request() {
        if (habits.typewriterProperty().get() && !waiting) {
            waiting = true;
            tasks.later(() -> {
                waiting = false;
                roll();
            });
        }
    }

    private void roll() {
        area.layout();
        area.getCaretBounds().map(area::screenToLocal).ifPresent(caret -> {
            double off = caret.getCenterY() - area.getHeight() * HEIGHT;
            if (Math.abs(off) > 2) {
                area.scrollYBy(off);
            }
        });
    }
}
