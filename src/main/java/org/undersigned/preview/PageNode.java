package org.undersigned.preview;

import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One sheet of paper on the desk. Keeps showing its old picture until a new one is there. JavaFX thread only.
final class PageNode extends StackPane {

    private final ImageView picture = new ImageView();
    private long drawnFor = -1;
    private double drawnAt;

    PageNode() {
        getStyleClass().add("preview-page");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setPreserveRatio(false);
        picture.setSmooth(true);
        getChildren().add(picture);
    }

    /// Takes the size of the paper on screen.
    void size(double width, double height) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
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
