package org.undersigned.shell.recovery;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.Messages;
import org.undersigned.store.keeping.Found;

/// Letters found on the disk, each with what tells it from the others; the newest is chosen.
final class FoundList extends VBox {

    private final ListView<Found> list = new ListView<>();
    private final Messages messages;
    private final DateTimeFormatter when;

    FoundList(List<Found> found, String hint, Messages messages, ZoneId zone) {
        this.messages = messages;
        this.when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(messages.locale())
                .withZone(zone);
        var words = new Label(hint);
        words.setWrapText(true);
        words.setLabelFor(list);
        list.getItems().setAll(found);
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("found-letters");
        list.setPrefSize(520, 300);
        list.getSelectionModel().selectFirst();
        setSpacing(8);
        getChildren().addAll(words, list);
    }

    Found chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    BooleanBinding ready() {
        return Bindings.isNotNull(list.getSelectionModel().selectedItemProperty());
    }

    private final class Cell extends ListCell<Found> {

        private final Label title = new Label();
        private final Label facts = new Label();
        private final VBox both = new VBox(2, title, facts);

        Cell() {
            title.getStyleClass().add("found-title");
            facts.getStyleClass().add("text-muted");
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                return;
            }
            title.setText(found.title().isEmpty() ? messages.text("shell.noTitle") : found.title());
            facts.setText(messages.text("shell.found.facts", when.format(found.changed()), found.signatories()));
            setGraphic(both);
        }
    }
}
