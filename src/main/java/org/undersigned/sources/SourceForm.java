package org.undersigned.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.undersigned.kit.controls.Fields;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

/// Asks for everything that is said of a source.
final class SourceForm {

    private final Ids ids;
    private final Messages messages;
    private final Source source;
    private final TextField title = new TextField();
    private final ComboBox<SourceKind> kind = new ComboBox<>();
    private final TextArea authors = new TextArea();
    private final TextField publisher = new TextField();
    private final TextField dateWritten = new TextField();
    private final TextField date = new TextField();
    private final TextField language = new TextField();
    private final TextField pages = new TextField();
    private final TextArea identifiers = new TextArea();
    private final List<LocationFields> locations = new ArrayList<>();
    private final VBox places = new VBox(10);
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty();

    private SourceForm(Ids ids, Messages messages, Source source) {
        this.ids = ids;
        this.messages = messages;
        this.source = source;
    }

    /// The source as the user left it; empty when cancelled.
    static Optional<Source> ask(Ids ids, Messages messages, Dialogs dialogs, Source source, String heading) {
        var form = new SourceForm(ids, messages, source);
        var content = form.content();
        return dialogs.form(heading, content, messages.text("sources.form.verb"), form.ready)
                ? Optional.of(form.draft().changing(source))
                : Optional.empty();
    }

    private Node content() {
        var draft = SourceDraft.of(source);
        kind.getItems().setAll(SourceKind.values());
        kind.setConverter(kindWords());
        kind.setValue(draft.kind());
        kind.setId("source.kind");
        fill(title, "source.title", draft.title());
        fill(authors, "source.authors", draft.authors());
        fill(publisher, "source.publisher", draft.publisher());
        fill(dateWritten, "source.dateWritten", draft.dateWritten());
        fill(date, "source.date", draft.date());
        fill(language, "source.language", draft.language());
        fill(pages, "source.pages", draft.pages());
        fill(identifiers, "source.identifiers", draft.identifiers());
        authors.setPrefRowCount(2);
        identifiers.setPrefRowCount(2);
        date.setPromptText(messages.text("sources.form.date.prompt"));
        draft.locations().forEach(this::add);
        if (locations.isEmpty()) {
            add(freshLocation());
        }
        title.textProperty().addListener(_ -> check());
        check();
        var body = new VBox(12, fields(), PanelLook.section(messages.text("sources.form.locations")), places, more());
        source.otherFields().forEach((name, value) -> body.getChildren().add(other(name, value)));
        body.setStyle("-fx-padding: 2px 14px 2px 2px;");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(520);
        scroll.setPrefViewportWidth(620);
        return PanelLook.on(new VBox(scroll));
    }

    private Fields fields() {
        return new Fields()
                .row(messages.text("sources.form.title"), title)
                .row(messages.text("sources.form.kind"), kind)
                .row(messages.text("sources.form.authors"), authors)
                .row(messages.text("sources.form.publisher"), publisher)
                .row(messages.text("sources.form.dateWritten"), dateWritten)
                .row(messages.text("sources.form.date"), date)
                .row(messages.text("sources.form.language"), language)
                .row(messages.text("sources.form.pages"), pages)
                .row(messages.text("sources.form.identifiers"), identifiers);
    }

    private Button more() {
        var button = new Button(messages.text("sources.location.add"));
        button.setId("location.add");
        button.setOnAction(_ -> add(freshLocation()).focus());
        return button;
    }

    private Label other(String name, String value) {
        var label = new Label(name + ": " + value);
        label.setWrapText(true);
        label.getStyleClass().add("quiet-words");
        return label;
    }

    private Location freshLocation() {
        return Location.of(ids.fresh(), "", "");
    }

    private LocationFields add(Location location) {
        var fields = new LocationFields(messages, location, this::remove);
        fields.addressProperty().addListener(_ -> check());
        locations.add(fields);
        places.getChildren().add(fields.node());
        return fields;
    }

    private void remove(LocationFields fields) {
        locations.remove(fields);
        places.getChildren().remove(fields.node());
        check();
    }

    private void check() {
        ready.set(draft().saysSomething());
    }

    private SourceDraft draft() {
        return new SourceDraft(
                kind.getValue(),
                title.getText(),
                authors.getText(),
                publisher.getText(),
                dateWritten.getText(),
                date.getText(),
                language.getText(),
                pages.getText(),
                identifiers.getText(),
                locations.stream().map(LocationFields::value).toList());
    }

    private StringConverter<SourceKind> kindWords() {
        return new StringConverter<>() {
            @Override
            public String toString(SourceKind value) {
                return value == null ? "" : messages.name("sources.sort", value);
            }

            @Override
            public SourceKind fromString(String typed) {
                throw new UnsupportedOperationException("The choice is not typed");
            }
        };
    }

    private static void fill(TextInputControl field, String id, String text) {
        field.setId(id);
        field.setText(text);
    }
}
