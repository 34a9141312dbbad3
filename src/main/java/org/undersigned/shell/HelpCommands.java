package org.undersigned.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import org.undersigned.kit.Command;
import org.undersigned.shell.menu.CommandSet;

/// What the Help menu does: every key of this window, and what app this is.
final class HelpCommands {

    private static final int ROWS_A_COLUMN = 24;

    private final LetterWindow window;
    private final House house;
    private final CommandSet commands;

    HelpCommands(LetterWindow window, House house, CommandSet commands) {
        this.window = window;
        this.house = house;
        this.commands = commands;
    }

    List<Command> all() {
        var messages = house.messages();
        return List.of(
                Command.always("help.keys", messages.text("shell.keys"), null, "F1", this::showKeys),
                Command.always("help.about", messages.text("shell.about"), null, null, this::about));
    }

    /// Made from the commands themselves, so that it cannot tell of a key that is not there.
    private void showKeys() {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcut-list");
        int row = 0;
        int column = 0;
        for (var command : commands.all(command -> command.key() != null)) {
            var key = command.key();
            if (key == null) {
                continue;
            }
            var keys = new Label(key.getDisplayText());
            keys.getStyleClass().add("shortcut-key");
            grid.add(keys, column, row);
            grid.add(new Label(command.label().get()), column + 1, row);
            row++;
            if (row == ROWS_A_COLUMN) {
                row = 0;
                column += 2;
            }
        }
        var scroll = new ScrollPane(grid);
        scroll.setPrefSize(860, 620);
        scroll.setFitToWidth(true);
        window.dialogs().show(house.messages().text("shell.keys"), scroll);
    }

    private void about() {
        var messages = house.messages();
        var version = HelpCommands.class.getPackage().getImplementationVersion();
        window.dialogs()
                .tell(
                        version == null ? messages.text("kit.app") : messages.text("kit.app") + " " + version,
                        messages.text("shell.about.detail"));
    }
}
