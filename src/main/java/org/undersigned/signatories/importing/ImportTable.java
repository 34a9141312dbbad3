package org.undersigned.signatories.importing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.undersigned.exchange.lists.Fate;
import org.undersigned.exchange.lists.ListEntry;
import org.undersigned.exchange.lists.ListWords;
import org.undersigned.exchange.lists.ReviewedRow;
import org.undersigned.exchange.lists.columns.Column;
import org.undersigned.kit.controls.CellKeys;
import org.undersigned.kit.controls.TextEditCell;
import org.undersigned.language.Countries;
import org.undersigned.language.Messages;

/// The rows of the list: what each says, what becomes of it, and why.
final class ImportTable extends TableView<ImportRow> {

    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private final Messages messages;
    private final ListWords words;
    private final TableColumn<ImportRow, ImportRow> person;
    private final TableColumn<ImportRow, ImportRow> organisation;
    private final TableColumn<ImportRow, ImportRow> role;
    private final BiConsumer<ImportRow, ListEntry> written;
    private final CellKeys<ImportRow> keys = new CellKeys<>(this, TableColumn::isEditable, (_, _) -> false);

    /// @param chosen is told of a row and the fate chosen for it
    /// @param written is told of a row and what was written into it
    ImportTable(Messages messages, BiConsumer<ImportRow, Fate> chosen, BiConsumer<ImportRow, ListEntry> written) {
        this.messages = messages;
        this.written = written;
        this.words = new ListWords(messages);
        setId("import.rows");
        getStyleClass().add("review-table");
        setFixedCellSize(36);
        setAccessibleText(messages.text("signatories.import.rows"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var line = text(
                "signatories.import.line",
                58,
                row -> messages.text("signatories.number", row.row().line()));
        line.getStyleClass().add("number-column");
        getColumns().add(line);
        getColumns().add(fates(chosen));
        person = written(
                "signatories.entry.person",
                150,
                row -> row.entry().person(),
                (entry, text) -> entry.with(Column.PERSON, text));
        organisation = written(
                "signatories.entry.organisation",
                220,
                row -> row.entry().organisation(),
                (entry, text) -> entry.with(Column.ORGANISATION, text));
        role = written(
                "signatories.entry.role",
                100,
                row -> row.entry().role(),
                (entry, text) -> entry.with(Column.ROLE, text));
        getColumns().addAll(List.of(person, organisation, role));
        getColumns()
                .add(written(
                        "signatories.entry.country",
                        180,
                        this::country,
                        (entry, text) -> entry.with(Column.COUNTRY, text)));
        var printed = written(
                "signatories.entry.printedForm", 180, row -> row.entry().printedForm(), ListEntry::withPrintedForm);
        printed.setVisible(false);
        getColumns().add(printed);
        getColumns().add(text("signatories.import.why", 230, this::why));
        setTableMenuButtonVisible(true);
        setEditable(true);
        keys.install();
        setRowFactory(_ -> new Line());
    }

    /// Hides columns of which no row says anything.
    void hideEmpty(List<ReviewedRow> rows) {
        person.setVisible(rows.stream().anyMatch(row -> !row.entry().person().isEmpty()));
        organisation.setVisible(
                rows.stream().anyMatch(row -> !row.entry().organisation().isEmpty()));
        role.setVisible(rows.stream().anyMatch(row -> !row.entry().role().isEmpty()));
    }

    private TableColumn<ImportRow, ImportRow> fates(BiConsumer<ImportRow, Fate> chosen) {
        var column = new TableColumn<ImportRow, ImportRow>(messages.text("signatories.import.fate"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new FateCell(words, chosen));
        column.setPrefWidth(158);
        column.setMinWidth(140);
        column.setSortable(false);
        column.setEditable(false);
        return column;
    }

    /// A column that can be corrected.
    private TableColumn<ImportRow, ImportRow> written(
            String key,
            double width,
            Function<ReviewedRow, String> said,
            BiFunction<ListEntry, String, ListEntry> change) {
        var column = new TableColumn<ImportRow, ImportRow>(messages.text(key));
        column.setId("import." + key.substring(key.lastIndexOf('.') + 1));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TextEditCell<>(row -> said.apply(row.row()), editing(said, change)));
        column.setPrefWidth(width);
        column.setMinWidth(48);
        column.setSortable(false);
        return column;
    }

    private TextEditCell.Editing<ImportRow> editing(
            Function<ReviewedRow, String> said, BiFunction<ListEntry, String, ListEntry> change) {
        return new TextEditCell.Editing<>() {
            @Override
            public @Nullable String firstTyped() {
                return keys.takeTyped();
            }

            @Override
            public void typing(ImportRow row, String text) {
                // Nothing is to be said of it before it is left.
            }

            @Override
            public void left(ImportRow row, String text) {
                var entry = row.row().entry();
                if (!row.isHeading() && !text.strip().equals(said.apply(row.row()))) {
                    written.accept(row, change.apply(entry, text.strip()));
                }
            }

            @Override
            public void goOn(int down, int on) {
                keys.goOn(down, on);
            }
        };
    }

    private TableColumn<ImportRow, String> text(String key, double width, Function<ImportRow, String> cell) {
        var column = new TableColumn<ImportRow, String>(messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(48);
        column.setSortable(false);
        column.setEditable(false);
        return column;
    }

    /// What this line says, else what another line of the file says of the same; with its spelling where that stays.
    private String country(ReviewedRow row) {
        var entry = row.entry();
        var name = Countries.name(
                entry.country().isEmpty() ? row.countryElsewhere() : entry.country(),
                messages.locale().getLanguage());
        return entry.countryWritten().isEmpty() || entry.countryWritten().equals(name)
                ? name
                : messages.text("signatories.import.country", name, entry.countryWritten());
    }

    private String why(ImportRow row) {
        return row.row().reasons().stream().map(words::of).collect(Collectors.joining(" · "));
    }

    private final class Line extends TableRow<ImportRow> {

        @Override
        protected void updateItem(ImportRow item, boolean empty) {
            super.updateItem(item, empty);
            boolean shown = !empty && item != null;
            pseudoClassStateChanged(DOUBTFUL, shown && item.needsALook());
            pseudoClassStateChanged(
                    OUT, shown && !item.row().fate().adds() && item.row().fate() != Fate.CHANGED);
            setTooltip(shown && !item.row().reasons().isEmpty() ? new Tooltip(why(item)) : null);
            if (shown) {
                ListEntry entry = item.row().entry();
                setAccessibleText(messages.text("signatories.number", item.row().line()) + ". " + entry.name() + ", "
                        + words.of(item.row().fate()) + ", " + why(item));
            }
        }
    }
}
