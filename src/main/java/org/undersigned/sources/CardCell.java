package org.undersigned.sources;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.undersigned.citing.AddressFlag;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.controls.Pill;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;

/// A card of the list, or the heading over some.
final class CardCell extends ListCell<Card> {

    private final Messages messages;
    private final Consumer<Id<Source>> edit;

    /// @param edit what a click on a source's title does
    CardCell(Messages messages, Consumer<Id<Source>> edit) {
        this.messages = messages;
        this.edit = edit;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Card card, boolean empty) {
        super.updateItem(card, empty);
        setAccessibleText(null);
        setMouseTransparent(card instanceof Card.Heading);
        if (empty || card == null) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (card) {
                    case Card.Heading heading -> heading(heading);
                    case Card.OfNote note -> ofNote(note);
                    case Card.OfSource source -> ofSource(source.source());
                });
    }

    private Node heading(Card.Heading heading) {
        var words = PanelLook.section(messages.name("sources.part", heading.part()));
        var box = new HBox(words);
        box.getStyleClass().add("section-cell");
        return box;
    }

    private Node ofNote(Card.OfNote note) {
        var beginning = note.beginning().isEmpty() ? messages.text("sources.note.empty") : note.beginning();
        var head = wrapped(beginning, "row-title");
        var number = new Label(
                note.number().isPresent()
                        ? messages.text("sources.number", note.number().getAsInt())
                        : "–");
        number.getStyleClass().add("card-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(head, Priority.ALWAYS);
        var card = card(new HBox(8, number, head), wrapped(called(note), "card-detail"));
        note.sources().forEach(source -> {
            boolean says = !source.title().isEmpty() && !beginning.startsWith(source.title());
            if (says || source.places().isEmpty()) {
                card.getChildren().add(title(source));
            }
            addPlaces(card, source);
        });
        if (note.sources().isEmpty()) {
            card.getChildren().add(Pill.of(messages.text("sources.note.noSource"), Pill.Tone.QUIET));
        }
        setAccessibleText(number.getText() + ". " + beginning + " " + called(note));
        return card;
    }

    private String called(Card.OfNote note) {
        return note.calls() == 0
                ? messages.text("sources.note.uncalled")
                : messages.text("sources.note.called", note.calls(), note.context());
    }

    private Node ofSource(Card.Cited source) {
        var card = card(wrapped(named(source), "row-title"));
        if (!source.about().isEmpty()) {
            card.getChildren().add(wrapped(source.about(), "card-detail"));
        }
        addPlaces(card, source);
        setAccessibleText(named(source) + ", " + messages.name("sources.part", Card.Part.NOT_CITED));
        return card;
    }

    private String named(Card.Cited source) {
        return source.title().isEmpty() ? messages.text("sources.untitled") : source.title();
    }

    private Node title(Card.Cited source) {
        var link = new Hyperlink(named(source));
        link.getStyleClass().add("source-title");
        link.setOnAction(_ -> edit.accept(source.id()));
        link.setFocusTraversable(false);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        return link;
    }

    private void addPlaces(VBox card, Card.Cited source) {
        source.places().forEach(where -> card.getChildren().add(place(where)));
    }

    private Node place(Card.Where where) {
        var row = new HBox(8);
        row.setAlignment(Pos.CENTER_LEFT);
        if (!where.language().isEmpty()) {
            row.getChildren().add(tag(where.language().toUpperCase(Locale.ROOT)));
        }
        if (where.kind() == LocationKind.ARCHIVED_COPY || where.kind() == LocationKind.TRANSLATION) {
            row.getChildren().add(tag(messages.name("sources.kind", where.kind())));
        }
        for (var flag : AddressFlag.values()) {
            if (where.flags().contains(flag) && flag != AddressFlag.PLAIN_HTTP) {
                row.getChildren().add(Pill.of(messages.name("sources.flag", flag), Pill.Tone.LOOK));
            }
        }
        var address = new Label(where.address().replaceFirst("^https?://(www\\.)?", ""));
        address.getStyleClass().add("address");
        address.setMinWidth(0);
        address.setTooltip(new javafx.scene.control.Tooltip(where.address()));
        HBox.setHgrow(address, Priority.ALWAYS);
        row.getChildren().add(address);
        return row;
    }

    private static Label tag(String words) {
        var tag = new Label(words);
        tag.getStyleClass().add("tag");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }

    private static Label wrapped(String words, String styleClass) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static VBox card(Node... nodes) {
        var card = new VBox(nodes);
        card.getStyleClass().add("panel-card");
        return card;
    }
}
