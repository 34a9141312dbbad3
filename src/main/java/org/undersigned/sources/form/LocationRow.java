package org.undersigned.sources.form;

import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.undersigned.keeping.CopyRow;
import org.undersigned.keeping.CopyShelf;
import org.undersigned.kit.controls.Choices;
import org.undersigned.language.Messages;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.LocationKind;

/// The fields of one place where a source can be read.
final class LocationRow implements Rows.Row {

    private final Location location;
    private final TextField address = new TextField();
    private final TextField language = new TextField();
    private final ComboBox<LocationKind> kind = new ComboBox<>();
    private final DatePicker seen = new DatePicker();
    private final TextField note = new TextField();
    private final CopyRow copy;
    private final VBox root;

    LocationRow(Messages messages, CopyShelf shelf, Location location, @Nullable KeptFile kept) {
        this.location = location;
        copy = new CopyRow(messages, shelf, kept);
        name(address, "location.address", messages.text("sources.location.address"));
        name(language, "location.language", messages.text("sources.location.language"));
        name(note, "location.note", messages.text("sources.location.note"));
        seen.setPromptText(messages.text("sources.location.seen"));
        seen.setId("location.seen");
        seen.setAccessibleText(messages.text("sources.location.seen"));
        seen.setPrefWidth(150);
        seen.setMinWidth(150);
        kind.setId("location.kind");
        kind.setAccessibleText(messages.text("sources.location.kind"));
        kind.getItems().setAll(LocationKind.values());
        kind.setConverter(Choices.said(value -> messages.name("sources.kind", value)));
        kind.setPrefWidth(150);
        kind.setMinWidth(150);
        address.setText(location.address());
        language.setText(location.language());
        kind.setValue(location.kind());
        seen.setValue(location.seen());
        note.setText(location.note());
        HBox.setHgrow(language, Priority.ALWAYS);
        var facts = new HBox(6, language, kind, seen);
        facts.setAlignment(Pos.CENTER_LEFT);
        root = new VBox(6, address, facts, note, copy);
        root.getStyleClass().add("location-fields");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        address.requestFocus();
    }

    StringProperty addressProperty() {
        return address.textProperty();
    }

    /// The copy that is kept of it now.
    Optional<KeptFile> kept() {
        return Optional.ofNullable(copy.kept());
    }

    Location value() {
        return location.withAddress(address.getText().strip())
                .withLanguage(SourceDraft.tag(language.getText()))
                .withKind(kind.getValue())
                .withSeen(seen.getValue())
                .withNote(note.getText().strip())
                .withKeptCopy(kept().map(KeptFile::id).orElse(null));
    }

    private static void name(TextField field, String id, String words) {
        field.setId(id);
        field.setPromptText(words);
        field.setAccessibleText(words);
    }
}
