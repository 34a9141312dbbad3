package org.undersigned.editor.area;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.undersigned.model.text.Inline;

/// A picture among the words, no wider than the column; its words where it cannot be seen.
final class PictureNode extends StackPane {

    /// The tallest picture on the sheet, in parts of the column's width: as on the page, a third of its height.
    private static final double TALLEST = 0.6;

    private final ObservableDoubleValue columnWidth;
    private final Inline.Picture picture;

    PictureNode(Inline.Picture picture, Pictures pictures, ObservableDoubleValue columnWidth) {
        this.picture = picture;
        this.columnWidth = columnWidth;
        getStyleClass().add("picture-piece");
        setUserData(picture);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(picture.alternative());
        var state = pictures.of(picture.file());
        new Follower(this, () -> show(state.getValue())).follow(state);
        getProperties().put("state", state);
        show(state.getValue());
        if (!picture.alternative().isBlank()) {
            Tooltip.install(this, new Tooltip(picture.alternative()));
        }
    }

    private void show(Pictures.State state) {
        switch (state) {
            case Pictures.State.Here(var image) -> {
                var view = new ImageView(image);
                view.setPreserveRatio(true);
                view.setSmooth(true);
                var ratio = image.getHeight() / Math.max(1, image.getWidth());
                Runnable size = () -> view.setFitWidth(
                        Math.min(image.getWidth(), Math.min(columnWidth.get(), columnWidth.get() * TALLEST / ratio)));
                size.run();
                new Follower(view, size).follow(columnWidth);
                getChildren().setAll(view);
            }
            case Pictures.State.Coming _ -> getChildren().setAll(words("…"));
            case Pictures.State.Gone _ ->
                getChildren().setAll(words(picture.alternative().isBlank() ? "▦" : picture.alternative()));
        }
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.getStyleClass().add("picture-words");
        label.setWrapText(true);
        return label;
    }
}
