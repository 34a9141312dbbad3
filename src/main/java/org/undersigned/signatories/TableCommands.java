package org.undersigned.signatories;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.language.Messages;
import org.undersigned.signatories.table.WideTable;

/// Turns between the list and the wide table, and chooses the table's columns.
final class TableCommands {

    private final Command turn;
    private final Command columns;

    TableCommands(Messages messages, Dialogs dialogs, SignatoriesView view, WideTable table) {
        var wide = view.wideProperty();
        turn = new Command(
                "signatories.table",
                Bindings.createStringBinding(
                        () -> messages.text(wide.get() ? "signatories.table.leave" : "signatories.table.show"), wide),
                Feather.COLUMNS,
                KeyCombination.valueOf("F4"),
                new SimpleBooleanProperty(true),
                () -> wide.set(!wide.get()));
        columns = Command.when(
                "signatories.columns",
                messages.text("signatories.columns"),
                Feather.SLIDERS,
                "Shift+F4",
                wide,
                () -> table.askColumns(dialogs));
    }

    Command turn() {
        return turn;
    }

    List<Command> all() {
        return List.of(turn, columns);
    }
}
