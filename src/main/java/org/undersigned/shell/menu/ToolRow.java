package org.undersigned.shell.menu;

import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.editor.EditorState;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.language.Messages;
import org.undersigned.model.text.Mark;
import org.undersigned.shell.frame.Segments;
import org.undersigned.shell.frame.ViewMode;

/// The toolbar: what is needed all the time, from the same commands as the menus.
public final class ToolRow extends HBox {

    /// Icons of commands whose rooms gave them none.
    private static final Map<String, Feather> ICONS = Map.of("editor.numbers", Feather.HASH);

    private final CommandSet commands;

    public ToolRow(CommandSet commands, EditorState state, ObjectProperty<ViewMode> mode, Messages messages) {
        this.commands = commands;
        getStyleClass().add("tool-row");
        group("edit.undo", "edit.redo");
        var roles = new RoleChoice(commands, state, messages);
        getChildren().add(roles);
        toggle("mark.bold", state, Mark.BOLD);
        toggle("mark.italic", state, Mark.ITALIC);
        toggle("mark.underline", state, Mark.UNDERLINE);
        line();
        group("editor.link", "editor.note", "editor.bullets", "editor.numbers");
        group("editor.find");
        getChildren().removeLast();
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var segments = new Segments<>(ViewMode.class, mode, choice -> messages.name("shell.view", choice));
        segments.setAccessibleText(messages.text("shell.menu.view"));
        getChildren().addAll(gap, segments);
        commands.find("file.exportPdf").ifPresent(command -> {
            var space = new Region();
            space.setMinWidth(8);
            getChildren().addAll(space, exportButton(command));
        });
    }

    private static Button exportButton(Command command) {
        var button = Icons.labelled(command);
        button.setId("tool-" + command.id());
        button.getStyleClass().add("export-button");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void group(String... ids) {
        var found = commands.those(ids);
        if (!found.isEmpty()) {
            found.forEach(command -> getChildren().add(tool(Icons.button(shown(command)))));
            line();
        }
    }

    private void toggle(String id, EditorState state, Mark mark) {
        commands.find(id).ifPresent(command -> {
            ToggleButton button = tool(Icons.toggle(command));
            Runnable follow =
                    () -> button.setSelected(state.marksProperty().get().has(mark));
            state.marksProperty().addListener(_ -> follow.run());
            // A click flips the button by itself; what holds is what the text says.
            button.selectedProperty().addListener(_ -> follow.run());
            follow.run();
            getChildren().add(button);
        });
    }

    /// Tools leave the caret where it is: they are reached by their keys and by the menus.
    private static <N extends Node> N tool(N button) {
        button.setId("tool-" + button.getId());
        button.setFocusTraversable(false);
        return button;
    }

    private static Command shown(Command command) {
        var icon = ICONS.get(command.id());
        return command.icon() != null || icon == null
                ? command
                : new Command(command.id(), command.label(), icon, command.key(), command.enabled(), command.action());
    }

    private void line() {
        getChildren().add(new Separator(Orientation.VERTICAL));
    }
}
