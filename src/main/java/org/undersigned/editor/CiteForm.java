package org.undersigned.editor;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Folding;
import org.undersigned.language.Messages;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;

/// Asks which source to cite: one of the letter's own, or a new one by title and address.
final class CiteForm extends VBox {

    private final TextField filter = new TextField();
    private final TextField title = new TextField();
    private final TextField address = new TextField();
    private final TextField place = new TextField();
    private final ListView<Source> list;

    private CiteForm(Letter letter, Messages messages) {
        super(8);
        var sources = new FilteredList<>(
                FXCollections.observableArrayList(letter.sources().items()));
        list = new ListView<>(sources);
        list.setPrefSize(460, 180);
        list.setId("cite-list");
        list.setAccessibleText(messages.text("editor.cite.choose"));
        list.setPlaceholder(new Label(messages.text("editor.cite.none")));
        list.setCellFactory(_ -> new SourceCell());
        filter.setPromptText(messages.text("editor.cite.filter"));
        filter.setAccessibleText(messages.text("editor.cite.filter"));
        filter.textProperty().addListener((_, _, words) -> {
            var sought = Folding.fold(words.strip());
            sources.setPredicate(source -> Folding.fold(words(source)).contains(sought));
        });
        title.setId("cite-title");
        address.setId("cite-address");
        place.setId("cite-place");
        place.setPromptText(messages.text("editor.citation.place.example"));
        title.setOnMouseClicked(_ -> list.getSelectionModel().clearSelection());
        getChildren()
                .addAll(
                        new Label(messages.text("editor.cite.choose")),
                        filter,
                        list,
                        named(messages.text("editor.cite.title"), title),
                        title,
                        named(messages.text("editor.cite.address"), address),
                        address,
                        named(messages.text("editor.citation.place"), place),
                        place);
    }

    /// What to cite.
    ///
    /// @param place in it, such as `p. 4`, or empty
    record Chosen(Source source, String place) {}

    /// Asks; empty when cancelled.
    static Optional<Chosen> ask(Letter letter, Ids ids, Messages messages, Dialogs dialogs) {
        var form = new CiteForm(letter, messages);
        boolean done = dialogs.form(
                messages.text("editor.cite.heading"), form, messages.text("editor.cite.verb"), form.ready());
        return done ? form.chosen(ids).map(source -> new Chosen(source, form.place.getText())) : Optional.empty();
    }

    private BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> list.getSelectionModel().getSelectedItem() != null || !blank(title) || !blank(address),
                list.getSelectionModel().selectedItemProperty(),
                title.textProperty(),
                address.textProperty());
    }

    /// What was chosen; a new source where something was typed. Empty when neither.
    private Optional<Source> chosen(Ids ids) {
        if (!blank(title) || !blank(address)) {
            var words = blank(title) ? "" : title.getText().strip();
            return Optional.of(
                    blank(address)
                            ? Source.of(ids.fresh(), words)
                            : Source.of(
                                    ids.fresh(),
                                    words,
                                    Location.of(ids.fresh(), address.getText().strip(), "")));
        }
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private static boolean blank(TextField field) {
        return field.getText().isBlank();
    }

    private static Label named(String words, TextField field) {
        var label = new Label(words);
        label.setLabelFor(field);
        return label;
    }

    private static String words(Source source) {
        var address =
                source.locations().isEmpty() ? "" : source.locations().at(0).address();
        return source.title().isBlank() ? address : source.title() + "  " + address;
    }

    private static final class SourceCell extends ListCell<Source> {

        SourceCell() {
            // A long address is cut short, and does not make the list scroll sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Source source, boolean empty) {
            super.updateItem(source, empty);
            setText(empty || source == null ? null : words(source));
        }
    }
}
