package org.undersigned.kit.controls;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// The look that panels share, and the few nodes that all of them have.
public final class PanelLook {

    private PanelLook() {}

    /// Gives the root of a panel the rules of `panels.css`, which use the theme's look-up colours only.
    public static <T extends Parent> T on(T root) {
        var sheet = Objects.requireNonNull(PanelLook.class.getResource("/org/undersigned/panels.css"));
        root.getStylesheets().add(sheet.toExternalForm());
        root.getStyleClass().add("panel");
        return root;
    }

    /// What an empty panel says: what belongs here, and what to do next.
    public static VBox empty(String sentence, String advice) {
        var head = new Label(sentence);
        head.getStyleClass().add("empty-head");
        var detail = new Label(advice);
        detail.getStyleClass().add("empty-detail");
        for (var label : new Label[] {head, detail}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.setMaxWidth(300);
            label.setAlignment(Pos.CENTER);
            label.setTextAlignment(TextAlignment.CENTER);
        }
        var box = new VBox(6, head, detail);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("panel-empty");
        box.setMouseTransparent(true);
        return box;
    }

    /// A row at the foot of a panel: words at the left, buttons at the right.
    public static HBox footer(Node words, Node... buttons) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(8, words, gap);
        // The words give way, a button never does.
        for (var button : buttons) {
            if (button instanceof Region region) {
                region.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        row.getChildren().addAll(buttons);
        row.getStyleClass().add("panel-footer");
        return row;
    }

    /// The small heading over a part of a panel, said in capitals by the eye and as it is by a screen reader.
    public static Label section(String words) {
        var label = new Label(words.toUpperCase(java.util.Locale.getDefault()));
        label.setAccessibleText(words);
        label.getStyleClass().add("section-head");
        return label;
    }
}
