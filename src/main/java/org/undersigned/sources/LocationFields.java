package org.undersigned.sources;

import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.language.Messages;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;

/// The fields of one address of a source.
final class LocationFields {

    private final Location location;
    private final TextField address = new TextField();
    private final TextField language = new TextField();
    private final ComboBox<LocationKind> kind = new ComboBox<>();
    private final DatePicker seen = new DatePicker();
    private final TextField note = new TextField();
    private final VBox root;

    LocationFields(Messages messages, Location location, Consumer<LocationFields> remove) {
        this.location = location;
        var drop = Icons.button(Command.always(
                "location.remove",
                messages.text("sources.location.remove"),
                Feather.X,
                null,
                () -> remove.accept(this)));
        name(address, "location.address", messages.text("sources.location.address"));
        name(language, "location.language", messages.text("sources.location.language"));
        name(note, "location.note", messages.text("sources.location.note"));
        seen.setPromptText(messages.text("sources.location.seen"));
        seen.setId("location.seen");
        seen.setAccessibleText(messages.text("sources.location.seen"));
        seen.setPrefWidth(140);
        kind.setId("location.kind");
        kind.setAccessibleText(messages.text("sources.location.kind"));
        kind.getItems().setAll(LocationKind.values());
        kind.setConverter(words(messages));
        kind.setPrefWidth(130);
        language.setPrefWidth(110);
        address.setText(location.address());
        language.setText(location.language());
        kind.setValue(location.kind());
        seen.setValue(location.seen());
        note.setText(location.note());
        HBox.setHgrow(address, Priority.ALWAYS);
        HBox.setHgrow(note, Priority.ALWAYS);
        root = new VBox(6, new HBox(6, address, drop), new HBox(6, language, kind, seen, note));
        root.getChildren().forEach(row -> ((HBox) row).setAlignment(Pos.CENTER_LEFT));
        root.getStyleClass().add("location-fields");
    }

    Node node() {
        return root;
    }

    StringProperty addressProperty() {
        return address.textProperty();
    }

    void focus() {
        address.requestFocus();
    }

    Location value() {
        return location.withAddress(address.getText())
                .withLanguage(language.getText())
                .withKind(kind.getValue())
                .withSeen(seen.getValue())
                .withNote(note.getText().strip());
    }

    private static void name(TextField field, String id, String words) {
        field.setId(id);
        field.setPromptText(words);
        field.setAccessibleText(words);
    }

    private static StringConverter<LocationKind> words(Messages messages) {
        return new StringConverter<>() {
            @Override
            public String toString(LocationKind value) {
                return value == null ? "" : messages.name("sources.kind", value);
            }

            @Override
            public LocationKind fromString(String typed) {
                throw new UnsupportedOperationException("The choice is not typed");
            }
        };
    }
}
