package org.undersigned.shell.menu;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.undersigned.editor.EditorState;
import org.undersigned.kit.Command;
import org.undersigned.language.Messages;
import org.undersigned.model.text.ListStyle;

/// Shows what the paragraph at the caret is, and changes it.
final class RoleChoice extends ComboBox<Command> {

    private final CommandSet commands;
    private final EditorState state;
    private boolean following;

    RoleChoice(CommandSet commands, EditorState state, Messages messages) {
        this.commands = commands;
        this.state = state;
        getStyleClass().add("role-choice");
        setId("tool-role");
        setAccessibleText(messages.text("shell.menu.roles"));
        setFocusTraversable(false);
        setVisibleRowCount(16);
        setCellFactory(_ -> new Cell());
        setButtonCell(new Cell());
        getItems().setAll(commands.all(command -> command.id().startsWith("role.")));
        getItems().addAll(commands.those("editor.bullets", "editor.numbers"));
        valueProperty().addListener((_, _, chosen) -> choose(chosen));
        state.roleProperty().addListener(_ -> follow());
        state.layoutProperty().addListener(_ -> follow());
        follow();
    }

    private void choose(@Nullable Command chosen) {
        if (!following && chosen != null) {
            chosen.run();
            follow();
        }
    }

    private void follow() {
        following = true;
        try {
            setValue(current().orElse(null));
        } finally {
            following = false;
        }
    }

    private Optional<Command> current() {
        var role = state.roleProperty().get();
        var layout = state.layoutProperty().get();
        var name = role.name().toLowerCase(Locale.ROOT);
        return switch (role) {
            case HEADING -> commands.find("role.heading_" + layout.level());
            case LIST_ITEM ->
                commands.find(layout.listStyle() == ListStyle.NUMBER ? "editor.numbers" : "editor.bullets");
            default -> commands.find("role." + name);
        };
    }

    private static final class Cell extends ListCell<Command> {

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(empty || command == null ? "" : command.label().get());
        }
    }
}
