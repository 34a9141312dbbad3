package org.undersigned.preview;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.Messages;
import org.undersigned.typeset.print.PaperSides;
import org.undersigned.typeset.print.PrintContent;
import org.undersigned.typeset.print.PrintJob;
import org.undersigned.typeset.print.Printing.Printer;

/// Which printer, how many copies, which pages, which sides.
final class PrintForm {

    private static final int MOST_COPIES = 999;
    private static final int MOST_PAGES = 99_999;

    final ComboBox<Printer> printer = new ComboBox<>();
    final ComboBox<PrintContent> content = new ComboBox<>();
    final CheckBox booklet = new CheckBox();
    final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    final RadioButton allPages = new RadioButton();
    final RadioButton somePages = new RadioButton();
    final Spinner<Integer> first;
    final Spinner<Integer> last;
    final ComboBox<PaperSides> sides = new ComboBox<>();
    final CheckBox grey = new CheckBox();

    private final Messages messages;

    PrintForm(Messages messages, List<Printer> printers, int pages) {
        this.messages = messages;
        first = new Spinner<>(1, MOST_PAGES, 1);
        last = new Spinner<>(1, MOST_PAGES, pages);
        printer.getItems().setAll(printers);
        printer.getSelectionModel().selectFirst();
        printer.setConverter(words(Printer::name));
        printer.setMaxWidth(Double.MAX_VALUE);
        content.getItems().setAll(PrintContent.values());
        content.getSelectionModel().selectFirst();
        content.setConverter(words(each -> messages.name("preview.content", each)));
        content.setMaxWidth(Double.MAX_VALUE);
        content.setId("print-content");
        booklet.setText(messages.text("preview.booklet"));
        booklet.setId("print-booklet");
        sides.getItems().setAll(PaperSides.values());
        sides.getSelectionModel().selectFirst();
        sides.setConverter(words(each -> messages.name("preview.sides", each)));
        sides.setMaxWidth(Double.MAX_VALUE);
        somePages.setId("some-pages");
        first.setId("first-page");
        grey.setText(messages.text("preview.grey"));
        allPages.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("preview.allPages", content.getValue() == PrintContent.LETTER ? pages : 0),
                        content.valueProperty()));
        somePages.setText(messages.text("preview.somePages"));
        var which = new ToggleGroup();
        allPages.setToggleGroup(which);
        somePages.setToggleGroup(which);
        allPages.setSelected(true);
        for (var spinner : List.of(copies, first, last)) {
            spinner.setEditable(true);
            spinner.setPrefWidth(84);
        }
        var whole = allPages.selectedProperty().or(booklet.selectedProperty());
        first.disableProperty().bind(whole);
        last.disableProperty().bind(whole);
        somePages.disableProperty().bind(booklet.selectedProperty());
        sides.disableProperty().bind(booklet.selectedProperty());
    }

    Node node() {
        var grid = new GridPane();
        grid.getStyleClass().add("print-form");
        row(grid, 0, "preview.printer", printer, printer);
        row(grid, 1, "preview.content", content, content);
        row(grid, 2, "preview.copies", copies, copies);
        row(grid, 3, "preview.which", allPages, allPages);
        var to = new Label(messages.text("preview.to"));
        var range = new HBox(8, somePages, first, to, last);
        range.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        first.setAccessibleText(messages.text("preview.firstPage"));
        last.setAccessibleText(messages.text("preview.lastPage"));
        grid.add(range, 1, 4);
        row(grid, 5, "preview.sides", sides, sides);
        grid.add(booklet, 1, 6);
        grid.add(grey, 1, 7);
        return grid;
    }

    /// Ready when a printer is chosen and the pages run forwards.
    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> printer.getValue() != null && (allPages.isSelected() || first.getValue() <= last.getValue()),
                printer.valueProperty(),
                allPages.selectedProperty(),
                first.valueProperty(),
                last.valueProperty());
    }

    PrintJob job(String title) {
        boolean all = allPages.isSelected() || booklet.isSelected();
        return new PrintJob(
                printer.getValue().name(),
                title,
                copies.getValue(),
                all ? 1 : first.getValue(),
                all ? MOST_PAGES : last.getValue(),
                booklet.isSelected() ? PaperSides.BOTH_SHORT_EDGE : sides.getValue(),
                grey.isSelected());
    }

    private void row(GridPane grid, int row, String key, Node named, Node shown) {
        var label = new Label(messages.text(key));
        label.setLabelFor(named);
        grid.add(label, 0, row);
        grid.add(shown, 1, row);
    }

    private static <T> StringConverter<T> words(java.util.function.Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        };
    }
}
