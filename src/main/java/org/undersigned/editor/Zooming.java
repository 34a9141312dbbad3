package org.undersigned.editor;

import javafx.beans.property.DoubleProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/// How large the sheet is shown: by commands, by the keys that a keyboard has for it, by the wheel. JavaFX thread only.
record Zooming(DoubleProperty zoom) {

    private static final double STEP = 1.1;
    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 3;

    void install(Node view) {
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        view.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    }

    void in() {
        by(STEP);
    }

    void out() {
        by(1 / STEP);
    }

    void reset() {
        zoom.set(1);
    }

    /// In steps of 5 %.
    private void by(double factor) {
        zoom.set(Math.clamp(Math.round(zoom.get() * factor * 20) / 20.0, SMALLEST, LARGEST));
    }

    /// The same keys where a keyboard has them elsewhere: on its number pad, or plus only with Shift.
    private void key(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case EQUALS, ADD -> in();
            case SUBTRACT -> out();
            case NUMPAD0 -> reset();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown() && event.getDeltaY() != 0) {
            if (event.getDeltaY() > 0) {
                in();
            } else {
                out();
            }
            event.consume();
        }
    }
}
