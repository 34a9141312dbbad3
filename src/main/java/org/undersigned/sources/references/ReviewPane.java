package org.undersigned.sources.references;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.references.ReferenceFate;
import org.undersigned.exchange.references.ReferenceReview;
import org.undersigned.kit.controls.Chips;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;
import org.undersigned.model.source.Source;
import org.undersigned.sources.card.FactsView;

/// Every source of an import with what becomes of it and why; the chosen one in full, beside the one it may repeat;
/// and what was not understood at all. The letters N, D and O choose a fate for the chosen rows.
final class ReviewPane extends VBox {

    private static final int UNREAD_SHOWN = 50;

    private final Messages messages;
    private final Label summary = new Label();
    private final Chips<Boolean> chips = new Chips<>(false);
    private final ReviewTable table;
    private final HBox details = new HBox(24);
    private ReferenceReview review;

    ReviewPane(Messages messages, ReferenceReview first) {
        super(10);
        this.messages = messages;
        this.review = first;
        table = new ReviewTable(messages, (row, fate) -> choose(List.of(row.place()), fate));
        PanelLook.on(this);
        getStyleClass().add("reference-review");
        summary.getStyleClass().add("review-summary");
        summary.setId("references.summary");
        chips.setId("references.chips");
        chips.chosenProperty().addListener(_ -> showRows());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, row) -> showDetails(row));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(190);
        scroll.setMinHeight(120);
        getChildren().addAll(summary, chips, table, scroll);
        VBox.setVgrow(table, Priority.ALWAYS);
        addUnread();
        setPrefSize(860, 680);
        show();
        table.getSelectionModel().selectFirst();
    }

    /// With the choices made so far.
    ReferenceReview review() {
        return review;
    }

    private void pressed(KeyEvent event) {
        var fate =
                switch (event.getCode()) {
                    case N -> ReferenceFate.NEW;
                    case D -> ReferenceFate.DUPLICATE;
                    case O, DELETE -> ReferenceFate.LEFT_OUT;
                    default -> null;
                };
        if (fate != null && !event.isShortcutDown()) {
            choose(
                    table.getSelectionModel().getSelectedItems().stream()
                            .map(ReviewTable.Row::place)
                            .toList(),
                    fate);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
        }
    }

    private void choose(List<Integer> places, ReferenceFate fate) {
        review = review.withFate(places, fate);
        show();
    }

    private void show() {
        var counts = review.counts();
        summary.setText(messages.text(
                "sources.review.summary",
                review.rows().size(),
                counts.getOrDefault(ReferenceFate.NEW, 0),
                counts.getOrDefault(ReferenceFate.DUPLICATE, 0),
                counts.getOrDefault(ReferenceFate.DOUBTFUL, 0),
                counts.getOrDefault(ReferenceFate.LEFT_OUT, 0)));
        chips.show(List.of(
                new Chips.Chip<>(
                        false, messages.text("sources.review.all", review.rows().size())),
                new Chips.Chip<>(
                        true,
                        messages.text("sources.review.doubtful", counts.getOrDefault(ReferenceFate.DOUBTFUL, 0)))));
        showRows();
    }

    private void showRows() {
        var rows = new ArrayList<ReviewTable.Row>();
        for (int i = 0; i < review.rows().size(); i++) {
            var row = new ReviewTable.Row(i, review.rows().get(i));
            if (!chips.chosenProperty().get() || row.row().fate() == ReferenceFate.DOUBTFUL) {
                rows.add(row);
            }
        }
        table.show(rows);
    }

    private void showDetails(ReviewTable.@Nullable Row row) {
        details.getChildren().clear();
        if (row != null) {
            add("sources.review.comes", row.row().source());
            var like = row.row().like();
            if (like != null) {
                add("sources.review.there", like);
            }
        }
    }

    private void add(String key, Source source) {
        var box = new VBox(6, PanelLook.section(messages.text(key)), new FactsView(messages, source));
        box.setPrefWidth(400);
        HBox.setHgrow(box, Priority.ALWAYS);
        details.getChildren().add(box);
    }

    private void addUnread() {
        if (review.unread().isEmpty()) {
            return;
        }
        var head =
                new Label(messages.text("sources.review.unread", review.unread().size()));
        head.getStyleClass().add("review-doubt");
        var text = new Label(review.unread().stream()
                .limit(UNREAD_SHOWN)
                .map(piece -> messages.text(
                        "sources.review.unreadLine",
                        piece.line(),
                        messages.name("sources.review.unread", piece.why()),
                        shortened(piece.text())))
                .collect(Collectors.joining("\n")));
        text.setWrapText(true);
        text.getStyleClass().add("quiet-words");
        var scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(70);
        scroll.setMinHeight(50);
        getChildren().addAll(head, scroll);
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= 120 ? line : line.substring(0, 120) + "…";
    }
}
