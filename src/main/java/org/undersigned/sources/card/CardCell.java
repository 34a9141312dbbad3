package org.undersigned.sources.card;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Icons;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;
import org.undersigned.model.source.Source;

/// A card of the list, or the heading over some. Makes a face of each kind once and fills it anew; what a cell shows
/// changes with every key in the filter.
public final class CardCell extends ListCell<Card> {

    private static final double SIDE = 12;
    private static final double GAP = 5;

    private final Messages messages;
    private final Frame frame;
    private @Nullable NoteFace note;
    private @Nullable SourceFace source;

    /// What a face needs of its cell and of the panel.
    ///
    /// @param editing the source that is being written over on its card
    record Frame(CardCell cell, Messages messages, CardGestures gestures, ObservableValue<Source> editing) {

        Optional<Source> edited(Cited source) {
            return Optional.ofNullable(editing.getValue())
                    .filter(edited -> edited.id().equals(source.id()));
        }

        /// The button that offers everything else.
        Button more() {
            var button = new Button();
            button.getStyleClass().addAll("flat", "button-icon", "card-more");
            button.setGraphic(Icons.of(Feather.MORE_HORIZONTAL));
            button.setAccessibleText(messages.text("sources.more"));
            button.setFocusTraversable(false);
            button.setOnAction(_ -> {
                cell.getListView().getSelectionModel().clearAndSelect(cell.getIndex());
                gestures.menu(cell.getItem(), button);
            });
            return button;
        }
    }

    /// @param editing the source that is being written over on its card; the list is refreshed when it changes
    public CardCell(Messages messages, CardGestures gestures, ObservableValue<Source> editing) {
        this.messages = messages;
        this.frame = new Frame(this, messages, gestures, editing);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Card card, boolean empty) {
        super.updateItem(card, empty);
        setMouseTransparent(card instanceof Card.Heading);
        var face = getGraphic();
        if (empty || card == null) {
            // A face that leaves the scene is given its looks anew when it comes back: it only steps aside.
            setAccessibleText(null);
            if (face != null) {
                face.setVisible(false);
            }
            return;
        }
        var next =
                switch (card) {
                    case Card.Heading of -> show(of);
                    case Card.OfNote of -> show(of);
                    case Card.OfSource of -> show(of);
                };
        next.setVisible(true);
        if (!next.equals(face)) {
            setGraphic(next);
        }
    }

    private Node show(Card.OfNote of) {
        if (note == null) {
            note = new NoteFace(messages, frame);
        }
        note.show(of);
        setAccessibleText(note.said(of));
        return note;
    }

    private Node show(Card.OfSource of) {
        if (source == null) {
            source = new SourceFace(messages, frame);
        }
        source.show(of.source());
        setAccessibleText(source.said(of.source()));
        return source;
    }

    private Node show(Card.Heading of) {
        var words = PanelLook.section(messages.name("sources.part", of.part()));
        var box = new HBox(words);
        box.getStyleClass().add("section-cell");
        setAccessibleText(null);
        return box;
    }

    /// The card is as wide as the list has room for beside its scroll bar, whether that shows or not: words that
    /// wrap anew when the bar comes would be measured wrongly.
    @Override
    protected double computePrefHeight(double width) {
        var card = getGraphic();
        if (isEmpty() || card == null) {
            return 2 * GAP;
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
}
