package org.undersigned.signatories.importing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.undersigned.exchange.lists.ListWords;
import org.undersigned.exchange.lists.tables.TableFormat;
import org.undersigned.language.Messages;
import org.undersigned.matching.Watch;
import org.undersigned.signatories.importing.ImportView.Delimiter;

/// How the list was read and what its columns mean: shown, and chosen otherwise.
final class ReadingControls {

    /// What makes the next list of the one under review.
    interface Change extends BiFunction<ListUnderReview, Watch, ListUnderReview> {}

    /// Cells of a column that its card shows.
    private static final int SAMPLES = 3;

    private final ImportView view;
    private final Messages messages;
    private final Consumer<Change> become;
    private boolean showing;

    ReadingControls(ImportView view, Messages messages, Consumer<Change> become) {
        this.view = view;
        this.messages = messages;
        this.become = become;
        view.encoding.setOnAction(_ -> byEncoding());
        view.delimiter.setOnAction(_ -> byDelimiter());
        view.sheet.setOnAction(_ -> bySheet());
        view.headings.setOnAction(
                _ -> become.accept((now, watch) -> now.withHeadings(view.headings.isSelected(), watch)));
    }

    void show(ListUnderReview now) {
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
        showColumns(now, words);
    }

    private void showColumns(ListUnderReview now, ListWords words) {
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
                    meaning -> become.accept((old, watch) -> old.with(column, meaning, watch))));
        }
        view.columns.getChildren().setAll(cards);
    }

    private void byEncoding() {
        if (!showing) {
            var charset = Charset.forName(view.encoding.getValue());
            become.accept((now, watch) -> now.by(now.choices().withEncoding(charset), watch));
        }
    }

    private void byDelimiter() {
        if (!showing) {
            char sign = view.delimiter.getValue().sign();
            become.accept((now, watch) -> now.by(now.choices().withDelimiter(sign), watch));
        }
    }

    private void bySheet() {
        if (!showing && view.sheet.getValue() != null) {
            var sheet = view.sheet.getValue();
            become.accept((now, watch) -> now.by(now.choices().withSheet(sheet), watch));
        }
    }
}
