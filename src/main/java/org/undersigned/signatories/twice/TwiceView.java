package org.undersigned.signatories.twice;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;

/// The nodes: pairs at the left, a look at both at the right, what to do under it.
final class TwiceView {

    final Label summary = new Label();
    final ListView<Likeness> list = new ListView<>();
    final VBox detail = new VBox(14);
    final Button merge;
    final Button apart;
    final ProgressBar progress = new ProgressBar();
    final Button stop;

    private final BorderPane root = PanelLook.on(new BorderPane());
    private final VBox nobody;

    TwiceView(Messages messages) {
        merge = new Button(messages.text("twice.merge"));
        apart = new Button(messages.text("twice.apart"));
        stop = new Button(messages.text("kit.cancel"));
        merge.setId("twice.merge");
        merge.getStyleClass().add("accent");
        apart.setId("twice.apart");
        stop.setId("twice.stop");
        summary.setId("twice.summary");
        summary.getStyleClass().add("review-summary");
        list.setId("twice.list");
        list.getStyleClass().add("rows");
        list.setFixedCellSize(72);
        list.setAccessibleText(messages.text("twice.title"));
        list.setPrefWidth(380);
        nobody = PanelLook.empty(messages.text("twice.none"), messages.text("twice.none.detail"));
        var searching = new HBox(10, progress, stop);
        searching.setAlignment(Pos.CENTER_LEFT);
        searching.managedProperty().bind(progress.visibleProperty());
        stop.visibleProperty().bind(progress.visibleProperty());
        progress.setPrefWidth(240);
        var head = new VBox(summary, searching);
        head.getStyleClass().add("panel-head");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(8, gap, apart, merge);
        detail.getStyleClass().add("twice-detail");
        VBox.setVgrow(detail, Priority.ALWAYS);
        var side = new VBox(detail, PanelLook.footer(new Label(), buttons));
        HBox.setHgrow(side, Priority.ALWAYS);
        side.setMinWidth(0);
        var body = new HBox(list, side);
        body.getStyleClass().add("twice-body");
        body.visibleProperty().bind(nobody.visibleProperty().not());
        root.setTop(head);
        root.setCenter(new StackPane(body, nobody));
        root.setPrefSize(920, 560);
    }

    Node root() {
        return root;
    }

    void showNobody(boolean none) {
        nobody.setVisible(none);
    }
}
