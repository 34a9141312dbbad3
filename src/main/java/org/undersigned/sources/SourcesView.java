package org.undersigned.sources;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.undersigned.kit.controls.FilterField;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;

/// The nodes of the panel: filter on top, cards, what the sources need at the foot.
final class SourcesView {

    final FilterField filter;
    final ListView<Card> list = new ListView<>();
    final Label words = new Label();

    private final BorderPane root = PanelLook.on(new BorderPane());
    private final VBox none;
    private final VBox noMatch;

    SourcesView(Messages messages) {
        filter = new FilterField(messages.text("sources.filter.name"));
        filter.setId("sources.filter");
        list.setId("sources.list");
        list.setAccessibleText(messages.text("sources.title"));
        list.getStyleClass().add("cards");
        words.getStyleClass().add("footer-words");
        words.setMinWidth(0);
        none = PanelLook.empty(messages.text("sources.empty"), messages.text("sources.empty.detail"));
        noMatch = PanelLook.empty(messages.text("sources.noMatch"), messages.text("sources.noMatch.detail"));
        var head = new VBox(filter);
        head.getStyleClass().add("panel-head");
        root.setTop(head);
        root.setCenter(new StackPane(list, none, noMatch));
        root.setMinWidth(0);
    }

    Node root() {
        return root;
    }

    void foot(Node... buttons) {
        root.setBottom(PanelLook.footer(words, buttons));
    }

    /// Shows cards, keeping the chosen one by what it is about.
    void show(List<Card> cards, boolean letterHasNone, Predicate<Card> chosen) {
        list.getItems().setAll(cards);
        none.setVisible(letterHasNone);
        noMatch.setVisible(!letterHasNone && cards.isEmpty());
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
