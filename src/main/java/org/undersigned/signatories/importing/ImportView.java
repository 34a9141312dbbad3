package org.undersigned.signatories.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.undersigned.exchange.lists.Fate;
import org.undersigned.exchange.lists.ListEntry;
import org.undersigned.kit.controls.Chips;
import org.undersigned.kit.controls.Choices;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.language.Messages;

/// The nodes of the review of a list: how it was read and what its columns mean on top, the rows under it.
final class ImportView {

    final Label summary = new Label();
    final ComboBox<String> encoding = Choices.of(
            List.of("UTF-8", "windows-1252", "ISO-8859-2", "windows-1251", "UTF-16LE", "UTF-16BE"), name -> name);
    final ComboBox<Delimiter> delimiter;
    final ComboBox<String> sheet = Choices.of(List.of(), name -> name);
    final CheckBox headings;
    final HBox columns = new HBox(8);
    final Chips<Shown> chips = new Chips<>(Shown.ALL);
    final ImportTable table;
    final Button takeIn;
    final Button leaveOut;
    final Label notices = new Label();

    private final BorderPane root = PanelLook.on(new BorderPane());

    ImportView(Messages messages, BiConsumer<ImportRow, Fate> chosen, BiConsumer<ImportRow, ListEntry> written) {
        table = new ImportTable(messages, chosen, written);
        delimiter =
                Choices.of(List.of(Delimiter.values()), value -> messages.name("signatories.import.delimiter", value));
        headings = new CheckBox(messages.text("signatories.import.headings"));
        takeIn = new Button(messages.text("signatories.import.takeIn"));
        leaveOut = new Button(messages.text("signatories.import.leaveOut"));
        summary.setId("import.summary");
        summary.getStyleClass().add("review-summary");
        summary.setWrapText(true);
        notices.getStyleClass().add("review-doubt");
        notices.setWrapText(true);
        notices.managedProperty().bind(notices.textProperty().isNotEmpty());
        columns.setId("import.columns");
        encoding.setId("import.encoding");
        delimiter.setId("import.delimiter");
        sheet.setId("import.sheet");
        headings.setId("import.headings");
        takeIn.setId("import.takeIn");
        leaveOut.setId("import.leaveOut");
        encoding.setAccessibleText(messages.text("signatories.import.encoding"));
        delimiter.setAccessibleText(messages.text("signatories.import.delimiter"));
        sheet.setAccessibleText(messages.text("signatories.import.sheet"));
        for (Node each : List.of(encoding, delimiter, sheet)) {
            each.managedProperty().bind(each.visibleProperty());
        }
        var strip = new ScrollPane(columns);
        strip.getStyleClass().add("column-strip");
        strip.setFitToHeight(true);
        strip.setMinHeight(Region.USE_PREF_SIZE);
        strip.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        chips.setPrefWrapLength(680);
        var head = new VBox(
                summary,
                notices,
                row(headings, gap(), sheet, delimiter, encoding),
                strip,
                row(chips, gap(), takeIn, leaveOut));
        head.getStyleClass().add("panel-head");
        root.setTop(head);
        root.setCenter(table);
        root.setPrefSize(940, 690);
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(8, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    Node root() {
        return root;
    }

    /// What stands between the cells of a line.
    enum Delimiter {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t'),
        BAR('|'),
        NONE('\n');

        private final char sign;

        Delimiter(char sign) {
            this.sign = sign;
        }

        char sign() {
            return sign;
        }

        static Optional<Delimiter> of(String written) {
            return java.util.Arrays.stream(values())
                    .filter(each -> written.equals(String.valueOf(each.sign)))
                    .findFirst();
        }
    }
}
