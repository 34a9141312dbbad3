package org.undersigned.editor;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;

/// Asks what a picture shows, for whoever cannot see it.
final class PictureForm {

    private static final double WIDEST = 420;
    private static final double TALLEST = 260;

    private PictureForm() {}

    /// @param image to look at while writing, if it is at hand
    /// @return empty when cancelled
    static Optional<String> ask(@Nullable Image image, String words, String verb, Messages messages, Dialogs dialogs) {
        var field = new TextField(words);
        field.setId("picture-words");
        field.setPrefColumnCount(34);
        var label = new Label(messages.text("editor.picture.words"));
        label.setLabelFor(field);
        var why = new Label(messages.text("editor.picture.why"));
        why.setWrapText(true);
        why.setMaxWidth(WIDEST);
        why.getStyleClass().add("text-muted");
        var form = new VBox(8);
        if (image != null) {
            var view = new ImageView(image);
            view.setPreserveRatio(true);
            view.setFitWidth(Math.min(WIDEST, image.getWidth()));
            if (image.getHeight() * view.getFitWidth() / Math.max(1, image.getWidth()) > TALLEST) {
                view.setFitWidth(0);
                view.setFitHeight(TALLEST);
            }
            form.getChildren().add(view);
        }
        form.getChildren().addAll(label, field, why);
        var ready = Bindings.createBooleanBinding(() -> !field.getText().isBlank(), field.textProperty());
        return dialogs.form(messages.text("editor.picture.title"), form, verb, ready)
                ? Optional.of(field.getText().strip())
                : Optional.empty();
    }
}
