package org.undersigned.outline;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;

/// The nodes of the left column: the outline, and under it editions and versions.
final class OutlineView {

    static final double ROW_HEIGHT = 28;

    final ListView<OutlineEntry> outline = new ListView<>();

    private final Messages messages;
    private final VBox editions = new VBox(2);
    private final VBox versions = new VBox(2);
    private final HBox versionsHead;
    private final VBox root;

    OutlineView(Messages messages, Command addEdition) {
        this.messages = messages;
        outline.setId("outline.list");
        outline.setAccessibleText(messages.text("outline.title"));
        outline.setFixedCellSize(ROW_HEIGHT);
        outline.setMinHeight(ROW_HEIGHT * 2);
        editions.setId("outline.editions");
        versions.setId("outline.versions");
        versionsHead = head("outline.versions", true);
        var editionsHead = head("outline.editions", true);
        editionsHead.getChildren().add(Icons.button(addEdition));
        root = PanelLook.on(
                new VBox(head("outline.title", false), outline, editionsHead, editions, versionsHead, versions));
        root.getStyleClass().add("left-column");
        root.setMinWidth(0);
    }

    Node root() {
        return root;
    }

    void showOutline(List<OutlineEntry> entries) {
        outline.getItems().setAll(entries);
        outline.setPrefHeight(Math.max(1, entries.size()) * ROW_HEIGHT + 2);
    }

    void showEditions(List<? extends Node> rows) {
        editions.getChildren().setAll(rows);
    }

    void showVersions(List<? extends Node> rows) {
        versions.getChildren().setAll(rows);
        versionsHead.setVisible(!rows.isEmpty());
        versionsHead.setManaged(!rows.isEmpty());
    }

    /// A row of words with something small at its right, which can be pressed.
    ButtonBase row(String words, String side, boolean here) {
        var button = new Button();
        button.setGraphic(line(words, side, 0));
        button.getStyleClass().setAll("side-row");
        if (here) {
            button.getStyleClass().add("here");
        }
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setPrefWidth(0);
        button.setAccessibleText(side.isEmpty() ? words : words + ", " + side);
        return button;
    }

    static HBox line(String words, String side, int level) {
        var label = new Label(words);
        label.getStyleClass().addAll("side-words", "level-" + Math.min(level, 1));
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var count = new Label(side);
        count.getStyleClass().add("side-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, label, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setStyle("-fx-padding: 0 0 0 " + 14 * level + "px;");
        return line;
    }

    private HBox head(String key, boolean later) {
        var words = PanelLook.section(messages.text(key));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(words, gap);
        head.getStyleClass().add("section-row");
        if (later) {
            head.getStyleClass().add("later");
        }
        return head;
    }
}
