package org.undersigned.signatories.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.undersigned.kit.controls.PanelLook;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;

/// Asks which columns are shown, and in what order.
final class ColumnForm {

    private final Messages messages;
    private final ObservableList<Field> order;
    private final Set<Field> shown;
    private final ListView<Field> list;
    private final BooleanProperty some = new SimpleBooleanProperty(true);

    ColumnForm(Messages messages, ShownColumns now) {
        this.messages = messages;
        var all = new ArrayList<>(now.fields());
        List.of(Field.values()).stream().filter(each -> !all.contains(each)).forEach(all::add);
        order = FXCollections.observableArrayList(all);
        shown = EnumSet.copyOf(now.fields());
        list = new ListView<>(order);
        list.setId("columns.list");
        list.getStyleClass().add("framed");
        list.setAccessibleText(messages.text("signatories.columns.title"));
        list.setCellFactory(_ -> new Cell());
        list.setFixedCellSize(32);
        list.setPrefSize(320, 32 * 12);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectFirst();
    }

    /// What was chosen; as it was when cancelled.
    ShownColumns ask(Dialogs dialogs, ShownColumns now) {
        var up = new Button(messages.text("signatories.up"));
        var down = new Button(messages.text("signatories.down"));
        up.setId("columns.up");
        down.setId("columns.down");
        up.setOnAction(_ -> move(-1));
        down.setOnAction(_ -> move(1));
        var detail = new Label(messages.text("signatories.columns.detail"));
        detail.setWrapText(true);
        detail.setMaxWidth(320);
        detail.getStyleClass().add("quiet-words");
        var form = PanelLook.on(new VBox(10, detail, list, new HBox(8, up, down)));
        return dialogs.form(
                        messages.text("signatories.columns.title"),
                        form,
                        messages.text("signatories.columns.verb"),
                        some)
                ? new ShownColumns(order.stream().filter(shown::contains).toList())
                : now;
    }

    private void pressed(KeyEvent event) {
        boolean used = true;
        if (event.getCode() == KeyCode.SPACE) {
            turn(list.getSelectionModel().getSelectedItem());
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            move(1);
        } else {
            used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void turn(Field field) {
        if (!shown.remove(field)) {
            shown.add(field);
        }
        some.set(!shown.isEmpty());
        list.refresh();
    }

    private void move(int step) {
        int place = list.getSelectionModel().getSelectedIndex();
        int to = place + step;
        if (place >= 0 && to >= 0 && to < order.size()) {
            order.add(to, order.remove(place));
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - 4));
        }
    }

    private final class Cell extends ListCell<Field> {

        private final CheckBox box = new CheckBox();

        Cell() {
            box.setFocusTraversable(false);
            box.setOnAction(_ -> turn(getItem()));
        }

        @Override
        protected void updateItem(Field item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var name = messages.name("signatories.table", item);
            box.setText(name);
            box.setSelected(shown.contains(item));
            setGraphic(box);
            setAccessibleText(name + ", "
                    + messages.text(shown.contains(item) ? "signatories.table.yes" : "signatories.table.no"));
        }
    }
}
