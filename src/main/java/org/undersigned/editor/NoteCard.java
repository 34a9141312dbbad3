package org.undersigned.editor;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.kit.Icons;
import org.undersigned.language.Messages;

/// The card on which a note is edited, next to its marker.
final class NoteCard extends VBox {

    static final double WIDTH = 440;
    private static final double HEIGHT = 236;
    private static final double GAP = 6;
    static final double TYPE = 13.5;

    private final Label title = new Label();
    private final Button close = new Button();
    private final Button cite;
    private final Button remove;
    private final HitLayer hits;

    NoteCard(LetterArea area, Messages messages) {
        getStyleClass().add("note-card");
        setManaged(false);
        title.getStyleClass().add("note-card-title");
        cite = new Button(messages.text("editor.cite"), Icons.of(Feather.BOOKMARK));
        remove = new Button(messages.text("editor.note.remove"));
        remove.getStyleClass().add("flat");
        close.setGraphic(Icons.of(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon", "small");
        close.setAccessibleText(messages.text("editor.note.close"));
        area.getStyleClass().add("note-area");
        var text = new VirtualizedScrollPane<>(area);
        text.getStyleClass().add("note-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        cite.getStyleClass().add("small");
        remove.getStyleClass().add("small");
        hits = new HitLayer(area);
        getChildren().addAll(row(title, gap(), close), text, row(cite, gap(), remove), hits);
        text.boundsInParentProperty().addListener((_, _, now) -> {
            hits.resizeRelocate(now.getMinX(), now.getMinY(), now.getWidth(), now.getHeight());
            hits.requestLayout();
        });
    }

    /// Below the marker where there is room, above it otherwise; at the foot of the desk when it is out of sight.
    void placeNear(Optional<Bounds> marker, double deskWidth, double deskHeight) {
        double width = Math.min(WIDTH, deskWidth - 24);
        double x = marker.map(Bounds::getCenterX).orElse(deskWidth / 2) - width / 2;
        double y = marker.map(bounds -> bounds.getMaxY() + GAP + HEIGHT > deskHeight
                        ? bounds.getMinY() - HEIGHT - GAP
                        : bounds.getMaxY() + GAP)
                .orElse(deskHeight - HEIGHT - 24);
        resizeRelocate(Math.max(12, Math.min(x, deskWidth - width - 24)), Math.max(12, y), width, HEIGHT);
    }

    /// Shows what a search found in the note.
    HitLayer hits() {
        return hits;
    }

    Label title() {
        return title;
    }

    Button closeButton() {
        return close;
    }

    Button citeButton() {
        return cite;
    }

    Button removeButton() {
        return remove;
    }

    private static HBox row(javafx.scene.Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
