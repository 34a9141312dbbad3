package org.undersigned.preview;

import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One sheet of paper on the desk. Keeps showing its old picture until a new one is there. JavaFX thread only.
final class PageNode extends StackPane {

    /// Pixels.
    private static final double CARET = 2;

    private final ImageView picture = new ImageView();
    private final Region caret = new Region();
    private Rectangle2D mark = Rectangle2D.EMPTY;
    private long drawnFor = -1;
    private double drawnAt;

    PageNode() {
        getStyleClass().add("preview-page");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setPreserveRatio(false);
        picture.setSmooth(true);
        caret.getStyleClass().add("preview-caret");
        caret.setManaged(false);
        caret.setMouseTransparent(true);
        caret.setVisible(false);
        getChildren().addAll(picture, caret);
    }

    /// Takes the size of the paper on screen.
    void size(double width, double height) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
        place(width, height);
    }

    /// @param at in parts of the page
    void caret(Rectangle2D at) {
        mark = at;
        caret.setVisible(true);
        place(getPrefWidth(), getPrefHeight());
    }

    void noCaret() {
        caret.setVisible(false);
    }

    private void place(double width, double height) {
        caret.resizeRelocate(
                Math.rint(mark.getMinX() * width - CARET / 2),
                mark.getMinY() * height,
                CARET,
                mark.getHeight() * height);
    }

    /// @param made number of the setting that the picture is of
    void show(Image image, long made, double dpi) {
        picture.setImage(image);
        drawnFor = made;
        drawnAt = dpi;
    }

    /// Whether the picture is of this setting, and as sharp.
    boolean shows(long made, double dpi) {
        return drawnFor == made && drawnAt == dpi;
    }

    @Nullable
    Image image() {
        return picture.getImage();
    }

    /// Gives its memory back; the paper stays, white.
    void clear() {
        picture.setImage(null);
        drawnFor = -1;
    }
}
