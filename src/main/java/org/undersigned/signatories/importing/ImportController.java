package org.undersigned.signatories.importing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.undersigned.exchange.lists.Fate;
import org.undersigned.exchange.lists.ListWords;
import org.undersigned.exchange.lists.tables.TableFormat;
import org.undersigned.kit.controls.Chips.Chip;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.matching.Watch;
import org.undersigned.signatories.importing.ImportView.Delimiter;

/// Binds the review of a list to what is under review; each choice makes the next one. Whoever opened it takes what it
/// is in the end.
final class ImportController {

    /// Cells of a column that its card shows.
    private static final int SAMPLES = 3;

    private final Messages messages;
    private final Tasks tasks;
    private final ImportView view;
    private final ObservableList<ImportRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ListUnderReview> list;
    private boolean showing;

    ImportController(ListUnderReview first, Messages messages, Tasks tasks) {
        this.messages = messages;
        this.tasks = tasks;
        this.list = new ReadOnlyObjectWrapper<>(first);
        this.view = new ImportView(messages, this::choose);
        view.table.setItems(rows);
        view.encoding.setOnAction(_ -> byEncoding());
        view.delimiter.setOnAction(_ -> byDelimiter());
        view.sheet.setOnAction(_ -> bySheet());
        view.headings.setOnAction(_ -> become((now, watch) -> now.withHeadings(view.headings.isSelected(), watch)));
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

    private void byEncoding() {
        if (!showing) {
            var charset = Charset.forName(view.encoding.getValue());
            become((now, watch) -> now.by(now.choices().withEncoding(charset), watch));
        }
    }

    private void byDelimiter() {
        if (!showing) {
            char sign = view.delimiter.getValue().sign();
            become((now, watch) -> now.by(now.choices().withDelimiter(sign), watch));
        }
    }

    private void bySheet() {
        if (!showing && view.sheet.getValue() != null) {
            var sheet = view.sheet.getValue();
            become((now, watch) -> now.by(now.choices().withSheet(sheet), watch));
        }
    }

    /// A long list is reviewed anew on another thread.
    private void become(BiFunction<ListUnderReview, Watch, ListUnderReview> change) {
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
        var now = list.get();
        var origin = now.table().origin();
        showing = true;
        view.summary.setText(messages.text(
                "signatories.import.summary",
                now.input().name(),
                now.table().rows().size(),
                now.review().rows().stream().filter(row -> row.fate().adds()).count()));
        var words = new ListWords(messages);
        view.notices.setText(
                now.table().notices().stream().sorted().map(words::of).collect(Collectors.joining(" ")));
        boolean text =
                now.input() instanceof ListInput.OfFile && !origin.encoding().isEmpty();
        view.encoding.setVisible(text);
        view.encoding.setValue(origin.encoding());
        boolean divided = origin.format() == TableFormat.CSV || origin.format() == TableFormat.LINES;
        view.delimiter.setVisible(divided);
        view.delimiter.setValue(Delimiter.of(origin.delimiter()).orElse(Delimiter.NONE));
        view.sheet.setVisible(origin.sheets().size() > 1);
        view.sheet.getItems().setAll(origin.sheets());
        view.sheet.setValue(origin.sheet());
        view.headings.setSelected(now.hasHeadings());
        showing = false;
        showColumns(words);
        view.table.hideEmpty(now.review().rows());
        showChips();
        showRows();
    }

    private void showColumns(ListWords words) {
        var now = list.get();
        var columns = now.review().columns();
        int first = columns.headings() + 1;
        var all = now.table().rows();
        var samples = all.subList(Math.min(first, all.size()), all.size()).stream()
                .filter(row -> !row.isBlank())
                .limit(SAMPLES)
                .toList();
        var cards = new ArrayList<Node>();
        for (int i = 0; i < now.table().width(); i++) {
            int column = i;
            var name = now.hasHeadings() ? all.get(columns.headings()).cell(i) : "";
            cards.add(new ColumnCard(
                    name.isBlank() ? messages.text("signatories.import.column", i + 1) : name,
                    columns.at(i),
                    samples.stream().map(row -> row.cell(column)).toList(),
                    words,
                    meaning -> become((old, watch) -> old.with(column, meaning, watch))));
        }
        view.columns.getChildren().setAll(cards);
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
