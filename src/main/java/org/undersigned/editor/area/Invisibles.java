package org.undersigned.editor.area;

import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.undersigned.model.text.Inline;

/// Draws over a paragraph what stands in it and cannot be seen: spaces, tabs, line breaks, hyphens that may appear,
/// and its end. Drawn again only when the paragraph is laid out again.
final class Invisibles {

    private final TextFlow flow;
    private final ObservableBooleanValue shown;
    private final Path signs = new Path();

    private Invisibles(TextFlow flow, ObservableBooleanValue shown) {
        this.flow = flow;
        this.shown = shown;
        signs.getStyleClass().add("invisibles");
        signs.setManaged(false);
        signs.setMouseTransparent(true);
        flow.getChildren().add(signs);
    }

    static void install(TextFlow flow, ObservableBooleanValue shown) {
        var invisibles = new Invisibles(flow, shown);
        flow.needsLayoutProperty().addListener((_, _, needed) -> {
            if (!needed) {
                invisibles.draw();
            }
        });
        new Follower(flow, invisibles::draw).follow(shown);
    }

    private void draw() {
        signs.getElements().clear();
        if (!shown.get()) {
            return;
        }
        var words = words();
        for (int i = 0; i < words.length(); i++) {
            switch (words.charAt(i)) {
                case ' ' -> at(i, 0.09);
                case '\u00a0', '\u202f' -> ring(i);
                case '\t' -> arrow(i, false);
                case '\n' -> arrow(i, true);
                case '\u00ad', '\u200b' -> hook(i);
                default -> {
                    // It can be seen.
                }
            }
        }
        end(words.length());
    }

    /// One unit for each of the control: things among the words count as one.
    private String words() {
        var words = new StringBuilder();
        for (Node child : flow.getChildren()) {
            if (child.isManaged()) {
                words.append(child instanceof Text text ? text.getText() : String.valueOf(Inline.OBJECT));
            }
        }
        return words.toString();
    }

    private void at(int unit, double half) {
        var box = box(unit);
        if (box != null) {
            double side = half * Math.min(box.getHeight(), 20);
            frame(box.getCenterX() - side / 2, box.getCenterY() - side / 2, side, side);
        }
    }

    private void ring(int unit) {
        var box = box(unit);
        if (box != null) {
            frame(box.getMinX() + 0.5, box.getMaxY() - box.getHeight() * 0.3, Math.max(2, box.getWidth() - 1), 3);
        }
    }

    private void arrow(int unit, boolean back) {
        var box = box(unit);
        if (box == null) {
            return;
        }
        double y = box.getCenterY();
        double from = box.getMinX() + 2;
        double to = back ? from + 10 : Math.max(from + 6, box.getMaxX() - 2);
        double tip = back ? from : to;
        double wing = back ? 3 : -3;
        line(from, y, to, y);
        line(tip, y, tip + wing, y - 3);
        line(tip, y, tip + wing, y + 3);
        if (back) {
            line(to, y, to, y - 5);
        }
    }

    private void hook(int unit) {
        var box = box(unit);
        if (box != null) {
            double x = box.getMinX();
            line(x - 2, box.getCenterY(), x + 2, box.getCenterY());
            line(x + 2, box.getCenterY(), x + 2, box.getCenterY() + 3);
        }
    }

    /// A paragraph sign behind the last unit.
    private void end(int length) {
        var caret = new Path(flow.getCaretShape(length, true)).getLayoutBounds();
        double x = caret.getMaxX() + 4;
        double top = caret.getMinY() + caret.getHeight() * 0.28;
        double bottom = caret.getMinY() + caret.getHeight() * 0.78;
        line(x + 3, top, x + 3, bottom);
        line(x + 6, top, x + 6, bottom);
        line(x, top, x + 7, top);
        line(x, top, x, (top + bottom) / 2);
        line(x, (top + bottom) / 2, x + 3, (top + bottom) / 2);
    }

    private @org.jspecify.annotations.Nullable Bounds box(int unit) {
        var shape = new Path(flow.getRangeShape(unit, unit + 1, false));
        var bounds = shape.getLayoutBounds();
        if (bounds.isEmpty() && bounds.getHeight() <= 0) {
            return null;
        }
        return bounds;
    }

    private void frame(double x, double y, double width, double height) {
        signs.getElements()
                .addAll(
                        new MoveTo(x, y),
                        new LineTo(x + width, y),
                        new LineTo(x + width, y + height),
                        new LineTo(x, y + height),
                        new ClosePath());
    }

    private void line(double x, double y, double toX, double toY) {
        signs.getElements().addAll(new MoveTo(x, y), new LineTo(toX, toY));
    }
}
