package org.undersigned.sources.card;

import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Icons;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;
import org.undersigned.model.source.Source;

/// A card of the list, or the heading over some.
public final class CardCell extends ListCell<Card> {

    private static final double SIDE = 12;
    private static final double GAP = 5;

    private final Messages messages;
    private final CardGestures gestures;
    private final ObservableValue<Source> editing;

    /// @param editing the source that is being written over on its card; the list is refreshed when it changes
    public CardCell(Messages messages, CardGestures gestures, ObservableValue<Source> editing) {
        this.messages = messages;
        this.gestures = gestures;
        this.editing = editing;
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
                    case Card.OfSource source -> ofSource(source);
                });
    }

    /// The card is as wide as the list has room for beside its scroll bar, whether that shows or not: words that
    /// wrap anew when the bar comes would be measured wrongly.
    @Override
    protected double computePrefHeight(double width) {
        var card = getGraphic();
        if (isEmpty() || card == null) {
            return super.computePrefHeight(width);
        }
        card.applyCss();
        return snapSizeY(card.prefHeight(cardWidth())) + 2 * GAP;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var card = getGraphic();
        if (!isEmpty() && card != null) {
            card.resizeRelocate(SIDE, GAP, cardWidth(), getHeight() - 2 * GAP);
        }
    }

    private double cardWidth() {
        return Math.max(80, getListView().getWidth() - 2 * SIDE);
    }

    private Node heading(Card.Heading heading) {
        var box = new HBox(PanelLook.section(messages.name("sources.part", heading.part())));
        box.getStyleClass().add("section-cell");
        return box;
    }

    private Node ofNote(Card.OfNote note) {
        var card = card();
        var face = new NoteFace(messages);
        face.fill(card, note, more(note));
        var beginning = note.beginning();
        for (var source : note.sources()) {
            boolean says = !source.title().isEmpty() && !beginning.contains(source.title());
            add(card, source, says || source.places().isEmpty());
        }
        setAccessibleText(face.said(note));
        return card;
    }

    private Node ofSource(Card.OfSource card) {
        var source = card.source();
        var box = card();
        if (isEdited(source)) {
            box.getChildren().add(new InPlace(messages, editing.getValue(), gestures));
            return box;
        }
        var title = Looks.link(named(source), "card-title", () -> gestures.editHere(source.id()));
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box.getChildren().add(new HBox(8, title, gap, more(card)));
        if (!source.about().isEmpty()) {
            box.getChildren().add(Looks.wrapped(source.about(), "card-detail"));
        }
        box.getChildren().add(uses(source));
        source.places().forEach(where -> box.getChildren().addAll(rows().of(source.id(), where)));
        mark(box, source);
        setAccessibleText(named(source) + ", " + usesWords(source));
        return box;
    }

    /// A source on the card of a note that cites it.
    private void add(VBox card, Cited source, boolean withTitle) {
        var box = new VBox(4);
        if (isEdited(source)) {
            box.getChildren().add(new InPlace(messages, editing.getValue(), gestures));
        } else {
            if (withTitle) {
                var title = Looks.link(named(source), "source-title", () -> gestures.editHere(source.id()));
                title.setWrapText(true);
                title.setMinHeight(Region.USE_PREF_SIZE);
                box.getChildren().add(title);
            }
            source.places().forEach(where -> box.getChildren().addAll(rows().of(source.id(), where)));
        }
        mark(box, source);
        if (!box.getChildren().isEmpty()) {
            card.getChildren().add(box);
        }
    }

    private boolean isEdited(Cited source) {
        var edited = editing.getValue();
        return edited != null && edited.id().equals(source.id());
    }

    private Node uses(Cited source) {
        return Looks.wrapped(
                source.uses().none() ? messages.text("sources.uses.none.detail") : usesWords(source), "card-detail");
    }

    private String usesWords(Cited source) {
        var uses = source.uses();
        if (uses.none()) {
            return messages.text("sources.uses.none");
        }
        if (uses.citations() == 0) {
            return messages.text("sources.uses.elsewhere");
        }
        var notes = uses.notes().stream()
                .limit(8)
                .map(number -> messages.text("sources.number", number))
                .collect(Collectors.joining(", "));
        return notes.isEmpty()
                ? messages.text("sources.uses.uncalled", uses.citations())
                : messages.text(
                        "sources.uses",
                        uses.citations(),
                        uses.notes().size(),
                        uses.notes().size() > 8 ? notes + "…" : notes);
    }

    private Button more(Card card) {
        var button = new Button();
        button.getStyleClass().addAll("flat", "button-icon", "card-more");
        button.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
        button.setAccessibleText(messages.text("sources.more"));
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            getListView().getSelectionModel().clearAndSelect(getIndex());
            gestures.menu(card, button);
        });
        return button;
    }

    private PlaceRow rows() {
        return new PlaceRow(messages, gestures);
    }

    /// Says which source a node of the card belongs to, for a drag that begins on it.
    private static void mark(Node node, Cited source) {
        node.setUserData(source.id());
    }

    private String named(Cited source) {
        return source.title().isEmpty() ? messages.text("sources.untitled") : source.title();
    }

    private static VBox card() {
        var card = new VBox();
        card.getStyleClass().add("panel-card");
        return card;
    }
}
