package org.undersigned.preview;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
import org.undersigned.typeset.print.SystemPrint;

/// Which printer, how many copies, which pages, which sides.
final class PrintForm {

    private static final int MOST_COPIES = 999;

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
    final Button system = new Button();

    /// True once the system's dialog said to print.
    final BooleanProperty settled = new SimpleBooleanProperty();

    private final BooleanProperty asking = new SimpleBooleanProperty();
    private @Nullable SystemPrint chosen;

    private final Messages messages;

    PrintForm(Messages messages, List<Printer> printers, int pages) {
        this.messages = messages;
        first = new Spinner<>(1, PrintJob.TO_THE_END, 1);
        last = new Spinner<>(1, PrintJob.TO_THE_END, pages);
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
        grey.setId("print-grey");
        copies.setId("print-copies");
        last.setId("last-page");
        sides.setId("print-sides");
        system.setText(messages.text("preview.system"));
        system.setId("print-system");
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
        grid.add(system, 1, 8);
        grid.disableProperty().bind(asking);
        return grid;
    }

    /// Ready when a printer is chosen and the pages run forwards.
    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> printer.getValue() != null
                        && !asking.get()
                        && (allPages.isSelected() || first.getValue() <= last.getValue()),
                printer.valueProperty(),
                allPages.selectedProperty(),
                first.valueProperty(),
                last.valueProperty(),
                asking);
    }

    PrintJob job(String title) {
        boolean all = allPages.isSelected() || booklet.isSelected();
        return new PrintJob(
                printer.getValue().name(),
                title,
                copies.getValue(),
                all ? 1 : first.getValue(),
                all ? PrintJob.TO_THE_END : last.getValue(),
                booklet.isSelected() ? PaperSides.BOTH_SHORT_EDGE : sides.getValue(),
                grey.isSelected());
    }

    /// While the system's dialog is open nothing can be changed here.
    void asks(boolean now) {
        asking.set(now);
    }

    /// Shows what was chosen in the system's dialog, and is settled.
    void take(SystemPrint print) {
        chosen = print;
        var job = print.job();
        printer.getItems().stream()
                .filter(each -> each.name().equals(job.printer()))
                .findFirst()
                .ifPresent(printer::setValue);
        copies.getValueFactory().setValue(job.copies());
        (job.isWhole() ? allPages : somePages).setSelected(true);
        if (!job.isWhole()) {
            first.getValueFactory().setValue(job.firstPage());
            last.getValueFactory().setValue(job.lastPage());
        }
        sides.setValue(job.sides());
        grey.setSelected(job.grey());
        settled.set(true);
    }

    /// What was chosen in the system's dialog; null when that was not asked.
    @Nullable
    SystemPrint chosen() {
        return chosen;
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
