package org.undersigned.review;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.undersigned.exchange.imports.Piece;
import org.undersigned.exchange.imports.Reading;
import org.undersigned.exchange.imports.Understanding;
import org.undersigned.kit.controls.Chips.Chip;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;

/// Binds the review to an understanding; each decision makes the next one. Whoever opened it takes what it is in the
/// end.
public final class ReviewController {

    private final Messages messages;
    private final Tasks tasks;
    private final ReviewView view;
    private final ReadOnlyObjectWrapper<Understanding> understanding;
    private MarkerLines markers;
    private boolean showing;

    public ReviewController(Understanding first, Messages messages, Tasks tasks) {
        this.messages = messages;
        this.tasks = tasks;
        this.understanding = new ReadOnlyObjectWrapper<>(first);
        this.markers = new MarkerLines(first.pieces());
        this.view = new ReviewView(messages);
        view.list.setCellFactory(_ -> new PieceCell(messages, () -> markers, this::choose));
        view.language.getItems().setAll(LanguageTag.all(first.language(), messages.locale()));
        view.language.setOnAction(_ -> {
            if (!showing && view.language.getValue() != null) {
                var tag = view.language.getValue().tag();
                become(now -> now.withLanguage(tag));
            }
        });
        view.filter.chosenProperty().addListener(_ -> showPieces());
        view.root().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(ReviewSummary.of(first));
    }

    public Node view() {
        return view.root();
    }

    /// What the text is taken for, with the decisions made so far.
    public ReadOnlyObjectProperty<Understanding> understandingProperty() {
        return understanding.getReadOnlyProperty();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F8) {
            nextDoubt(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void choose(Piece piece, Reading reading) {
        become(now -> now.with(piece.index(), reading));
    }

    /// A long text is understood anew on another thread, since one decision can change what follows from it anywhere.
    private void become(UnaryOperator<Understanding> change) {
        record Next(Understanding understanding, ReviewSummary summary, MarkerLines markers) {}
        var now = understanding.get();
        view.root().setDisable(true);
        tasks.start(messages.text("review.working"), () -> {
                    var next = change.apply(now);
                    return new Next(next, ReviewSummary.of(next), new MarkerLines(next.pieces()));
                })
                .onDone(next -> {
                    view.root().setDisable(false);
                    understanding.set(next.understanding());
                    markers = next.markers();
                    show(next.summary());
                })
                .onFailed(_ -> view.root().setDisable(false));
    }

    private void show(ReviewSummary summary) {
        var now = understanding.get();
        showing = true;
        view.summary.setText(summary.words(messages));
        var name = now.source().name();
        view.about.setText((name.isEmpty() ? "" : name + " · ")
                + messages.text(
                        "review.about", now.source().lines(), now.source().encoding(), summary.leftOut()));
        view.language.setValue(LanguageTag.of(now.language(), messages.locale()));
        view.doubts
                .getChildren()
                .setAll(now.doubts().stream()
                        .map(doubt -> {
                            var label = new Label(
                                    messages.text(doubt.key(), doubt.arguments().toArray()));
                            label.setWrapText(true);
                            label.getStyleClass().add("review-doubt");
                            return label;
                        })
                        .toList());
        view.filter.show(List.of(
                new Chip<>(false, messages.text("review.all", now.pieces().size())),
                new Chip<>(true, messages.text("review.unsure", now.unsure()))));
        showing = false;
        showPieces();
    }

    private void showPieces() {
        var now = understanding.get().pieces();
        var shown = view.filter.chosenProperty().get()
                ? now.stream().filter(piece -> !piece.isSure()).toList()
                : now;
        int selected = view.list.getSelectionModel().getSelectedIndex();
        if (view.list.getItems().size() == shown.size()) {
            for (int i = 0; i < shown.size(); i++) {
                if (!shown.get(i).equals(view.list.getItems().get(i))) {
                    view.list.getItems().set(i, shown.get(i));
                }
            }
        } else {
            view.list.getItems().setAll(shown);
            view.list.getSelectionModel().select(Math.min(selected, shown.size() - 1));
        }
    }

    private void nextDoubt(int step) {
        var items = view.list.getItems();
        int count = items.size();
        int from = view.list.getSelectionModel().getSelectedIndex();
        int start = from < 0 && step < 0 ? 0 : from;
        for (int i = 1; i <= count; i++) {
            int place = Math.floorMod(start + step * i, count);
            if (!items.get(place).isSure()) {
                view.list.getSelectionModel().clearAndSelect(place);
                view.list.scrollTo(Math.max(0, place - 2));
                view.list.requestFocus();
                return;
            }
        }
    }
}
