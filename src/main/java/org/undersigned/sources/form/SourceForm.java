package org.undersigned.sources.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.undersigned.keeping.CopyShelf;
import org.undersigned.kit.controls.Choices;
import org.undersigned.kit.controls.Fields;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

/// Asks for everything that is said of a source.
public final class SourceForm {

    private final Ids ids;
    private final Messages messages;
    private final CopyShelf shelf;
    private final Source source;
    private final Register<KeptFile> keptFiles;
    private final TextField title = new TextField();
    private final ComboBox<SourceKind> kind = new ComboBox<>();
    private final TextField publisher = new TextField();
    private final TextField dateWritten = new TextField();
    private final TextField date = new TextField();
    private final TextField language = new TextField();
    private final TextField pages = new TextField();
    private final Label dateHint = new Label();
    private final Rows<AuthorRow> authors;
    private final Rows<IdentifierRow> identifiers;
    private final Rows<LocationRow> locations;
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty();

    /// What the form is made with.
    ///
    /// @param shelf adds and opens kept copies
    public record Tools(Ids ids, Messages messages, Dialogs dialogs, CopyShelf shelf) {}

    /// A source as the user left it, and the files that were taken in for it.
    public record Filled(Source source, List<KeptFile> files) {

        public Filled {
            files = List.copyOf(files);
        }
    }

    private SourceForm(Tools tools, Source source, Register<KeptFile> keptFiles) {
        this.ids = tools.ids();
        this.messages = tools.messages();
        this.shelf = tools.shelf();
        this.source = source;
        this.keptFiles = keptFiles;
        authors = new Rows<>(
                "author",
                messages.text("sources.author.add"),
                messages.text("sources.author.remove"),
                () -> new AuthorRow(messages, Author.person("")));
        identifiers = new Rows<>(
                "identifier",
                messages.text("sources.identifier.add"),
                messages.text("sources.identifier.remove"),
                () -> new IdentifierRow(messages, Map.entry("un-symbol", "")));
        locations = new Rows<>(
                "location",
                messages.text("sources.location.add"),
                messages.text("sources.location.remove"),
                () -> row(Location.of(ids.fresh(), "", "")));
    }

    /// What the user made of a source; empty when cancelled.
    ///
    /// @param keptFiles of the letter
    public static Optional<Filled> ask(Tools tools, Source source, Register<KeptFile> keptFiles, String heading) {
        var form = new SourceForm(tools, source, keptFiles);
        var content = form.content();
        return tools.dialogs().form(heading, content, form.messages.text("sources.form.verb"), form.ready)
                ? Optional.of(form.filled())
                : Optional.empty();
    }

    private Filled filled() {
        var files =
                locations.rows().stream().flatMap(row -> row.kept().stream()).toList();
        return new Filled(draft().changing(source), files);
    }

    private Node content() {
        fill();
        title.textProperty().addListener(_ -> check());
        date.textProperty().addListener(_ -> check());
        locations.whenGone(this::check);
        check();
        var body = new VBox(12, fields(), PanelLook.section(messages.text("sources.form.locations")), locations);
        if (!source.otherFields().isEmpty()) {
            body.getChildren().addAll(PanelLook.section(messages.text("sources.form.others")), others());
        }
        body.getStyleClass().add("source-form");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefViewportHeight(560);
        scroll.setPrefViewportWidth(640);
        return PanelLook.on(new VBox(scroll));
    }

    private void fill() {
        kind.getItems().setAll(SourceKind.values());
        kind.setConverter(Choices.said(value -> messages.name("sources.sort", value)));
        kind.setValue(source.kind());
        kind.setId("source.kind");
        fill(title, "source.title", source.title());
        fill(publisher, "source.publisher", source.publisher());
        fill(dateWritten, "source.dateWritten", source.dateWritten());
        fill(date, "source.date", source.date());
        fill(language, "source.language", source.language());
        fill(pages, "source.pages", source.pages());
        dateWritten.setPromptText(messages.text("sources.form.dateWritten.prompt"));
        date.setPromptText(messages.text("sources.form.date.prompt"));
        dateHint.setText(messages.text("sources.form.date.unsound"));
        dateHint.getStyleClass().add("review-doubt");
        source.authors().forEach(author -> authors.add(new AuthorRow(messages, author)));
        source.identifiers().entrySet().forEach(each -> identifiers.add(new IdentifierRow(messages, each)));
        source.locations().forEach(location -> locations.add(row(location)));
        if (locations.rows().isEmpty()) {
            locations.add(row(Location.of(ids.fresh(), "", "")));
        }
    }

    private LocationRow row(Location location) {
        var copy = location.keptCopy();
        var row = new LocationRow(
                messages,
                shelf,
                location,
                copy == null ? null : keptFiles.find(copy).orElse(null));
        row.addressProperty().addListener(_ -> check());
        return row;
    }

    private Fields fields() {
        HBox.setHgrow(dateWritten, Priority.ALWAYS);
        HBox.setHgrow(date, Priority.ALWAYS);
        return new Fields()
                .row(messages.text("sources.form.title"), title)
                .row(messages.text("sources.form.kind"), kind)
                .row(messages.text("sources.form.authors"), authors)
                .row(messages.text("sources.form.publisher"), publisher)
                .row(messages.text("sources.form.dateWritten"), dateWritten)
                .row(messages.text("sources.form.date"), date)
                .under(dateHint)
                .row(messages.text("sources.form.language"), language)
                .row(messages.text("sources.form.pages"), pages)
                .row(messages.text("sources.form.identifiers"), identifiers);
    }

    /// What an import brought and nobody understood.
    private Node others() {
        var fields = new Fields();
        source.otherFields().forEach((name, value) -> {
            var shown = new Label(value);
            shown.setWrapText(true);
            fields.row(name, shown);
        });
        return fields;
    }

    private void check() {
        var draft = draft();
        boolean sound = draft.hasSoundDate();
        dateHint.setVisible(!sound);
        dateHint.setManaged(!sound);
        ready.set(sound && draft.saysSomething());
    }

    private SourceDraft draft() {
        var named = new ArrayList<Map.Entry<String, String>>();
        identifiers.rows().forEach(row -> named.add(Map.entry(row.name(), row.value())));
        return new SourceDraft(
                kind.getValue(),
                title.getText(),
                authors.rows().stream().map(AuthorRow::value).toList(),
                publisher.getText(),
                dateWritten.getText(),
                date.getText(),
                language.getText(),
                pages.getText(),
                named,
                locations.rows().stream().map(LocationRow::value).toList());
    }

    private static void fill(TextInputControl field, String id, String text) {
        field.setId(id);
        field.setText(text);
    }
}
