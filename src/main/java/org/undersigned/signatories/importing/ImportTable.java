package org.undersigned.signatories.importing;

import java.util.List;
import java.util.function.BiConsumer;
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
import org.undersigned.exchange.lists.Fate;
import org.undersigned.exchange.lists.ListEntry;
import org.undersigned.exchange.lists.ListWords;
import org.undersigned.exchange.lists.ReviewedRow;
import org.undersigned.language.Countries;
import org.undersigned.language.Messages;

/// The rows of the list: what each says, what becomes of it, and why.
final class ImportTable extends TableView<ImportRow> {

    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

    private final Messages messages;
    private final ListWords words;
    private final TableColumn<ImportRow, String> person;
    private final TableColumn<ImportRow, String> organisation;
    private final TableColumn<ImportRow, String> role;

    ImportTable(Messages messages, BiConsumer<ImportRow, Fate> chosen) {
        this.messages = messages;
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
        person = text("signatories.entry.person", 150, row -> row.row().entry().person());
        organisation = text(
                "signatories.entry.organisation", 220, row -> row.row().entry().organisation());
        role = text("signatories.entry.role", 100, row -> row.row().entry().role());
        getColumns().addAll(List.of(person, organisation, role));
        getColumns().add(text("signatories.entry.country", 92, this::country));
        getColumns().add(text("signatories.import.why", 230, this::why));
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
        return column;
    }

    private TableColumn<ImportRow, String> text(String key, double width, Function<ImportRow, String> cell) {
        var column = new TableColumn<ImportRow, String>(messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setMinWidth(48);
        column.setSortable(false);
        return column;
    }

    private String country(ImportRow row) {
        return Countries.name(row.row().entry().country(), messages.locale().getLanguage());
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
