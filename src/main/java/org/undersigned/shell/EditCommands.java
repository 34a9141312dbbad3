package org.undersigned.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.Edit;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.Command;
import org.undersigned.language.Messages;

/// Undo and redo, which name what they would take back or bring back.
final class EditCommands {

    private final OpenLetter open;
    private final Messages messages;

    EditCommands(OpenLetter open, Messages messages) {
        this.open = open;
        this.messages = messages;
    }

    List<Command> all() {
        var undo = open.nextUndoProperty();
        var redo = open.nextRedoProperty();
        return List.of(
                new Command(
                        "edit.undo",
                        named("shell.undo", undo),
                        Feather.CORNER_UP_LEFT,
                        KeyCombination.valueOf("Shortcut+Z"),
                        present(undo),
                        open::undo),
                new Command(
                        "edit.redo",
                        named("shell.redo", redo),
                        Feather.CORNER_UP_RIGHT,
                        KeyCombination.valueOf("Shortcut+Shift+Z"),
                        present(redo),
                        open::redo));
    }

    private ObservableStringValue named(String key, ReadOnlyObjectProperty<Optional<Edit>> edit) {
        return Bindings.createStringBinding(
                () -> messages.text(
                                key,
                                edit.get()
                                        .map(next -> messages.text(next.nameKey()))
                                        .orElse(""))
                        .strip(),
                edit);
    }

    private static javafx.beans.binding.BooleanBinding present(ReadOnlyObjectProperty<Optional<Edit>> edit) {
        return Bindings.createBooleanBinding(() -> edit.get().isPresent(), edit);
    }
}
