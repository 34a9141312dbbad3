package org.undersigned.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.undersigned.kit.Command;
import org.undersigned.language.Messages;
import org.undersigned.shell.frame.Columns;
import org.undersigned.shell.frame.ViewMode;
import org.undersigned.shell.preferences.Appearance;

/// What the View menu does: what is on show, how large, how dark.
final class ViewCommands {

    private final LetterWindow window;
    private final House house;
    private final Columns columns;
    private final Messages messages;

    ViewCommands(LetterWindow window, House house, Columns columns) {
        this.window = window;
        this.house = house;
        this.columns = columns;
        this.messages = house.messages();
    }

    List<Command> all() {
        var commands = new ArrayList<Command>();
        int number = 1;
        for (var mode : ViewMode.values()) {
            commands.add(Command.always(
                    "view." + mode.name().toLowerCase(Locale.ROOT),
                    messages.name("shell.view", mode),
                    null,
                    "Alt+" + number++,
                    () -> window.modeProperty().set(mode)));
        }
        commands.add(shown("view.left", "shell.view.left", "F9", columns.leftShownProperty()));
        commands.add(shown("view.right", "shell.view.right", "F10", columns.rightShownProperty()));
        for (var id : window.panels().right().keySet()) {
            commands.add(Command.always(
                    "view." + id, messages.text("shell.tab." + id), null, "Alt+" + number++, () -> showPanel(id)));
        }
        var focus = new SimpleBooleanProperty();
        focus.addListener((_, _, on) -> window.frame().focusModeProperty().set(on));
        commands.add(shown("view.focus", "shell.focus", "Shift+F11", focus));
        commands.add(labelled("view.theme", themeLabel(), "Shortcut+Shift+D", this::switchTheme));
        commands.add(shown(
                "view.whiteSheet",
                "shell.whiteSheet",
                "Shortcut+Shift+W",
                house.preferences().whiteSheetProperty()));
        commands.add(
                Command.always("view.fullScreen", messages.text("shell.fullScreen"), null, "F11", () -> window.stage()
                        .setFullScreen(!window.stage().isFullScreen())));
        return commands;
    }

    private void showPanel(String id) {
        columns.rightShownProperty().set(true);
        window.showTab(id);
    }

    /// Says "Hide the outline" while it is shown, "Show the outline" while it is not.
    private Command shown(String id, String key, String keys, BooleanProperty shown) {
        var label = Bindings.createStringBinding(() -> messages.text(key, shown.get() ? "on" : "off"), shown);
        return labelled(id, label, keys, () -> shown.set(!shown.get()));
    }

    private ObservableStringValue themeLabel() {
        return Bindings.createStringBinding(
                () -> messages.text("shell.theme", house.theme().isDark() ? "dark" : "light"),
                house.preferences().appearanceProperty());
    }

    private void switchTheme() {
        house.preferences().appearanceProperty().set(house.theme().isDark() ? Appearance.LIGHT : Appearance.DARK);
    }

    private static Command labelled(String id, ObservableStringValue label, String key, Runnable action) {
        return new Command(id, label, null, KeyCombination.valueOf(key), new SimpleBooleanProperty(true), action);
    }
}
