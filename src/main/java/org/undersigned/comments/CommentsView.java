package org.undersigned.comments;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;

/// The panel of comments: cards in the order of the text, below the one that is being written. A view.
final class CommentsView extends VBox {

    final CheckBox resolved = new CheckBox();
    final VBox writing = new VBox();
    final VBox cards = new VBox(10);
    final ScrollPane scroll = new ScrollPane(cards);
    private final VBox empty;

    CommentsView(Messages messages, Command add) {
        PanelLook.on(this);
        setId("comments-panel");
        var button = new Button(messages.text("comments.add.short"), Icons.of(Feather.MESSAGE_SQUARE));
        button.setId("comments-add");
        button.setMinWidth(USE_PREF_SIZE);
        button.accessibleTextProperty().bind(add.label());
        button.setOnAction(_ -> add.run());
        resolved.setText(messages.text("comments.showResolved"));
        resolved.setId("comments-resolved");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(10, button, gap, resolved);
        head.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        head.getStyleClass().add("panel-head");
        writing.getStyleClass().add("comment-writing");
        cards.getStyleClass().add("comment-cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        empty = PanelLook.empty(messages.text("comments.none"), messages.text("comments.none.advice"));
        var body = new StackPane(scroll, empty);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, writing, body);
    }

    void showEmpty(boolean nothing) {
        empty.setVisible(nothing);
        scroll.setVisible(!nothing);
    }

    /// Brings a card into sight.
    void reveal(CommentCard card) {
        applyCss();
        layout();
        double room = cards.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            scroll.setVvalue(Math.clamp((card.getBoundsInParent().getMinY() - 12) / room, 0, 1));
        }
    }
}
