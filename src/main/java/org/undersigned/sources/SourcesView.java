package org.undersigned.sources;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.kit.controls.Chips;
import org.undersigned.kit.controls.FilterField;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;
import org.undersigned.sources.card.Card;
import org.undersigned.sources.card.CardSet;

/// The nodes of the panel: filter and what to show on top, cards, style and buttons at the foot.
final class SourcesView {

    final FilterField filter;
    final Chips<CardSet.View> chips = new Chips<>(CardSet.View.NOTES);
    final ListView<Card> list = new ListView<>();

    private final Messages messages;
    private final BorderPane root = PanelLook.on(new BorderPane());
    private final HBox filterRow = new HBox(6);
    private final VBox none;
    private final VBox noMatch;
    private final VBox nothingHere;

    SourcesView(Messages messages) {
        this.messages = messages;
        filter = new FilterField(messages.text("sources.filter.name"));
        filter.setId("sources.filter");
        chips.setId("sources.chips");
        list.setId("sources.list");
        list.setAccessibleText(messages.text("sources.title"));
        list.getStyleClass().add("cards");
        none = PanelLook.empty(messages.text("sources.empty"), messages.text("sources.empty.detail"));
        noMatch = PanelLook.empty(messages.text("sources.noMatch"), messages.text("sources.noMatch.detail"));
        nothingHere = PanelLook.empty(messages.text("sources.allWell"), messages.text("sources.allWell.detail"));
        HBox.setHgrow(filter, Priority.ALWAYS);
        filterRow.getChildren().add(filter);
        var head = new VBox(filterRow, chips);
        head.getStyleClass().add("panel-head");
        root.setTop(head);
        root.setCenter(new StackPane(list, none, noMatch, nothingHere));
        root.setMinWidth(0);
    }

    Node root() {
        return root;
    }

    void besideFilter(Node button) {
        filterRow.getChildren().add(button);
    }

    /// At the left the style of the letter, which opens the choice of another.
    void foot(Command style, ObservableValue<String> styleWords, Command importing, Command add) {
        var styleButton = Icons.labelled(style);
        styleButton.textProperty().unbind();
        styleButton.textProperty().bind(styleWords);
        styleButton.getStyleClass().addAll("flat", "footer-style");
        styleButton.setGraphic(Icons.of(Feather.CHEVRON_DOWN));
        styleButton.setContentDisplay(ContentDisplay.RIGHT);
        // A shorter word than the menu has: the panel is narrow, and says by itself what is imported.
        var importButton = Icons.labelled(importing);
        importButton.textProperty().unbind();
        importButton.setText(messages.text("sources.import.short"));
        root.setBottom(PanelLook.footer(styleButton, importButton, Icons.labelled(add)));
    }

    void count(CardSet cards) {
        chips.show(Arrays.stream(CardSet.View.values())
                .map(view -> new Chips.Chip<>(
                        view, messages.text("sources.chip", messages.name("sources.view", view), cards.count(view))))
                .toList());
    }

    /// Shows cards, keeping the chosen one by what it is about.
    void show(List<Card> cards, boolean letterHasNone, Predicate<Card> chosen) {
        if (!list.getItems().equals(cards)) {
            list.getItems().setAll(cards);
        }
        boolean filtered = !filter.getText().isBlank();
        none.setVisible(letterHasNone);
        noMatch.setVisible(!letterHasNone && cards.isEmpty() && filtered);
        nothingHere.setVisible(!letterHasNone && cards.isEmpty() && !filtered);
        list.setVisible(!cards.isEmpty());
        select(chosen);
    }

    boolean select(Predicate<Card> wanted) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (wanted.test(list.getItems().get(i))) {
                list.getSelectionModel().clearAndSelect(i);
                return true;
            }
        }
        list.getSelectionModel().clearSelection();
        return false;
    }
}
