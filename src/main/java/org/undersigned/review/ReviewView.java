package org.undersigned.review;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.undersigned.exchange.imports.Piece;
import org.undersigned.kit.controls.Chips;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;

/// The nodes of the review: a summary, what is unsure of the whole, and the pieces under it.
final class ReviewView {

    final Label summary = new Label();
    final Label about = new Label();
    final VBox doubts = new VBox(4);
    final ComboBox<LanguageTag> language = new ComboBox<>();
    final Chips<Boolean> filter = new Chips<>(false);
    final ListView<Piece> list = new ListView<>();

    private final BorderPane root = PanelLook.on(new BorderPane());

    ReviewView(Messages messages) {
        summary.setId("review.summary");
        summary.getStyleClass().add("review-summary");
        summary.setWrapText(true);
        about.getStyleClass().add("quiet-words");
        doubts.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(doubts.getChildren()));
        language.setId("review.language");
        language.setVisibleRowCount(14);
        language.setMinWidth(Region.USE_PREF_SIZE);
        language.setAccessibleText(messages.text("review.language"));
        list.setId("review.list");
        list.getStyleClass().add("rows");
        list.setAccessibleText(messages.text("review.list"));
        var says = new Label(messages.text("review.language"));
        says.setLabelFor(language);
        says.getStyleClass().add("quiet-words");
        says.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        filter.setPrefWrapLength(460);
        filter.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(8, filter, gap, says, language);
        row.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(summary, about, doubts, row);
        head.getStyleClass().add("panel-head");
        root.setTop(head);
        root.setCenter(list);
        root.setPrefSize(920, 640);
    }

    Node root() {
        return root;
    }
}
