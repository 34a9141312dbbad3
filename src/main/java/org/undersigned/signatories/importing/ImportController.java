package org.undersigned.signatories.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.undersigned.exchange.lists.Fate;
import org.undersigned.exchange.lists.ListEntry;
import org.undersigned.kit.controls.Chips.Chip;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.matching.Watch;

/// Binds the review of a list to what is under review; each choice makes the next one. Whoever opened it takes what it
/// is in the end.
final class ImportController {

    private final Messages messages;
    private final Tasks tasks;
    private final ImportView view;
    private final ReadingControls reading;
    private final ObservableList<ImportRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ListUnderReview> list;

    ImportController(ListUnderReview first, Messages messages, Tasks tasks) {
        this.messages = messages;
        this.tasks = tasks;
        this.list = new ReadOnlyObjectWrapper<>(first);
        this.view = new ImportView(messages, this::choose, this::write);
        this.reading = new ReadingControls(view, messages, this::become);
        view.table.setItems(rows);
        view.chips.chosenProperty().addListener(_ -> showRows());
        view.takeIn.setOnAction(_ -> chooseForSelected(Fate.NEW));
        view.leaveOut.setOnAction(_ -> chooseForSelected(Fate.LEFT_OUT));
        view.table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show();
    }

    Node view() {
        return view.root();
    }

    ReadOnlyObjectProperty<ListUnderReview> listProperty() {
        return list.getReadOnlyProperty();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            chooseForSelected(Fate.LEFT_OUT);
            event.consume();
        } else if (event.getCode() == KeyCode.INSERT) {
            chooseForSelected(Fate.NEW);
            event.consume();
        }
    }

    /// For the row alone, or for all chosen ones when it is one of them.
    private void choose(ImportRow row, Fate fate) {
        var selected = selected();
        if (selected.contains(row)) {
            choose(selected, fate);
        } else {
            choose(List.of(row), fate);
        }
    }

    private void chooseForSelected(Fate fate) {
        choose(selected(), fate);
    }

    private List<ImportRow> selected() {
        return List.copyOf(view.table.getSelectionModel().getSelectedItems());
    }

    private void choose(List<ImportRow> chosen, Fate fate) {
        var places = chosen.stream()
                .filter(row -> row.choices().contains(fate))
                .map(ImportRow::place)
                .toList();
        if (!places.isEmpty()) {
            var now = list.get();
            list.set(now.with(now.review().withFate(places, fate)));
            show();
        }
    }

    /// Once the table is done with the cell that is being left.
    private void write(ImportRow row, ListEntry entry) {
        tasks.later(() -> become((now, watch) -> now.with(row, entry, watch)));
    }

    /// A long list is reviewed anew on another thread.
    private void become(ReadingControls.Change change) {
        var now = list.get();
        view.root().setDisable(true);
        tasks.<ListUnderReview>start(messages.text("signatories.import.working"), progress -> {
                    Watch watch = share -> {
                        progress.stopIfCancelled();
                        progress.at(share);
                    };
                    return change.apply(now, watch);
                })
                .onDone(next -> {
                    view.root().setDisable(false);
                    list.set(next);
                    show();
                })
                .onCancelled(() -> view.root().setDisable(false))
                .onFailed(_ -> view.root().setDisable(false));
    }

    private void show() {
        reading.show(list.get());
        view.table.hideEmpty(list.get().review().rows());
        showChips();
        showRows();
    }

    private void showChips() {
        var counts = Shown.counts(list.get().review());
        var chips = new ArrayList<Chip<Shown>>();
        for (var shown : Shown.values()) {
            int count = counts.getOrDefault(shown, 0);
            if (count > 0 || shown == Shown.ALL) {
                chips.add(new Chip<>(
                        shown,
                        messages.text("signatories.chip", messages.name("signatories.import.shown", shown), count)));
            }
        }
        view.chips.show(chips);
    }

    private void showRows() {
        var next = view.chips.chosenProperty().get().of(list.get().review());
        if (next.size() == rows.size()) {
            for (int i = 0; i < next.size(); i++) {
                if (!next.get(i).equals(rows.get(i))) {
                    rows.set(i, next.get(i));
                }
            }
        } else {
            rows.setAll(next);
        }
    }
}
