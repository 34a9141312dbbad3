package org.undersigned.signatories;

import java.util.Optional;
import javafx.scene.control.Control;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Command;
import org.undersigned.language.Messages;
import org.undersigned.signatories.entry.EntryController;

/// Keys and clicks on the rows, in the list and in the table: opening an entry, moving, removing.
final class RowGestures {

    private final SignatoriesView view;
    private final SignatoryCommands commands;
    private final EntryController entry;

    RowGestures(SignatoriesView view, SignatoryCommands commands, EntryController entry) {
        this.view = view;
        this.commands = commands;
        this.entry = entry;
    }

    void install() {
        view.list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                openEntry();
                event.consume();
            }
        });
        for (Control rows : new Control[] {view.list, view.table}) {
            rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        }
        view.list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openEntry();
            }
        });
        view.filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                view.shown().requestFocus();
                view.selection().clearAndSelect(0);
            }
        });
        view.wideProperty().addListener((_, _, wide) -> {
            if (wide && !view.rows().isEmpty()) {
                showBeside();
            }
        });
        view.list.getSelectionModel().selectedItemProperty().addListener(_ -> follow());
        view.table.getSelectionModel().selectedItemProperty().addListener(_ -> follow());
    }

    Command open(Messages messages) {
        return Command.when(
                "signatories.open",
                messages.text("signatories.open"),
                Feather.SIDEBAR,
                "F6",
                view.anyChosen(),
                this::openEntry);
    }

    /// Opens the entry that has the focus, and goes there.
    private void openEntry() {
        var chosen = view.chosen();
        if (!chosen.isEmpty()) {
            var focused = view.focus().getFocusedItem();
            entry.show(focused == null ? chosen.getFirst() : focused.id());
            view.open(Optional.of(entry.view()));
            entry.focus();
        }
    }

    boolean closeEntry() {
        boolean was = view.isOpen();
        view.open(Optional.empty());
        view.shown().requestFocus();
        return was;
    }

    /// The table has room for the entry too.
    private void showBeside() {
        if (view.chosen().isEmpty()) {
            view.selection().clearAndSelect(0);
        }
        entry.show(view.chosen().getFirst());
        view.open(Optional.of(entry.view()));
    }

    private void follow() {
        var row = view.selection().getSelectedItem();
        if (view.isOpen() && row != null) {
            entry.show(row.id());
        }
    }

    private void pressed(KeyEvent event) {
        if (view.table.getEditingCell() != null) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case DELETE -> used = isPlain(event) && ran(commands.remove());
            case INSERT -> commands.add().run();
            case UP -> used = event.isAltDown() && ran(commands.up());
            case DOWN -> used = event.isAltDown() && ran(commands.down());
            case ESCAPE -> used = view.isOpen() && closeEntry();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private static boolean isPlain(KeyEvent event) {
        return !event.isShiftDown() && !event.isAltDown() && !event.isShortcutDown();
    }

    private static boolean ran(Command command) {
        command.run();
        return true;
    }
}
