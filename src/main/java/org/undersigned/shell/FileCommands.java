package org.undersigned.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs.FileKind;
import org.undersigned.shell.identity.PreferencesDialog;
import org.undersigned.shell.output.FileName;
import org.undersigned.shell.preferences.RecentLetter;
import org.undersigned.store.LetterFiles;

/// What the File menu does with letters as files.
final class FileCommands {

    private final LetterWindow window;
    private final House house;
    private final Windows windows;

    FileCommands(LetterWindow window, House house, Windows windows) {
        this.window = window;
        this.house = house;
        this.windows = windows;
    }

    List<Command> all() {
        var commands = new ArrayList<Command>();
        commands.add(command("new", Feather.FILE_PLUS, "Shortcut+N", windows::openNew));
        commands.add(command("open", Feather.FOLDER, "Shortcut+O", this::open));
        commands.add(command("sample", null, null, windows::openSample));
        commands.add(command("save", Feather.SAVE, "Shortcut+S", this::save));
        commands.add(command("name", null, "Shortcut+Shift+S", this::name));
        commands.add(command("copy", null, null, this::copy));
        commands.add(command("preferences", Feather.SETTINGS, "Shortcut+Shift+Comma", () -> new PreferencesDialog(
                        house.preferences(), house.messages(), window.dialogs())
                .show()));
        commands.add(command("close", null, "Shortcut+W", window::close));
        commands.add(command("quit", null, "Shortcut+Q", windows::quit));
        return commands;
    }

    private Command command(String name, @Nullable Feather icon, @Nullable String key, Runnable action) {
        return Command.always("file." + name, house.messages().text("shell.file." + name), icon, key, action);
    }

    /// Letters opened lately, and those that nobody named yet.
    Menu recentMenu() {
        var menu = new Menu(house.messages().text("shell.recent"));
        menu.setId("file.recent");
        menu.getItems().add(new MenuItem(house.messages().text("shell.recent.none")));
        menu.setOnShowing(_ -> fill(menu));
        menu.getItems().getFirst().setDisable(true);
        return menu;
    }

    private void fill(Menu menu) {
        var messages = house.messages();
        menu.getItems().clear();
        for (var letter : house.preferences().recent()) {
            var item = new MenuItem(label(letter));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> windows.open(letter.file()));
            menu.getItems().add(item);
        }
        if (menu.getItems().isEmpty()) {
            var none = new MenuItem(messages.text("shell.recent.none"));
            none.setDisable(true);
            menu.getItems().add(none);
        } else {
            var clear = new MenuItem(messages.text("shell.recent.clear"));
            clear.setOnAction(_ -> house.preferences().forgetAll());
            menu.getItems().addAll(new SeparatorMenuItem(), clear);
        }
    }

    private String label(RecentLetter letter) {
        var messages = house.messages();
        var title = letter.title().isEmpty() ? messages.text("shell.noTitle") : letter.title();
        return house.files().untitled().isUntitled(letter.file())
                ? messages.text("shell.recent.untitled", title)
                : messages.text(
                        "shell.recent.named",
                        title,
                        String.valueOf(letter.file().getFileName()));
    }

    private void open() {
        window.dialogs()
                .openFile(house.messages().text("shell.open.title"), kinds())
                .ifPresent(windows::open);
    }

    /// Saving goes on by itself; this says so, and asks for a name where there is none.
    private void save() {
        if (window.isUntitled() || window.isLook()) {
            name();
        } else {
            window.saving().saveNow(house.messages().text("shell.saving"));
        }
    }

    private void name() {
        if (window.isLook()) {
            copy();
            return;
        }
        var messages = house.messages();
        var title = messages.text(window.isUntitled() ? "shell.name.title" : "shell.rename.title");
        window.dialogs().saveFile(title, suggestedName(), kinds()).ifPresent(this::moveTo);
    }

    private void moveTo(Path target) {
        if (target.toAbsolutePath().equals(window.path().toAbsolutePath())) {
            return;
        }
        var old = window.path();
        window.saving().moveTo(house.messages().text("shell.naming"), target).onDone(_ -> {
            house.preferences().forget(old);
            house.preferences().opened(target, window.open().letter().original().title());
        });
    }

    private void copy() {
        var messages = house.messages();
        window.dialogs()
                .saveFile(messages.text("shell.copy.title"), suggestedName(), kinds())
                .ifPresent(target -> window.saving()
                        .saveCopy(messages.text("shell.copying"), target)
                        .onDone(_ -> copied(target)));
    }

    private void copied(Path target) {
        if (window.isLook()) {
            windows.open(target);
        } else {
            window.dialogs()
                    .tell(
                            house.messages().text("shell.copied", String.valueOf(target.getFileName())),
                            house.messages().text("shell.copied.detail"));
        }
    }

    private String suggestedName() {
        return window.isUntitled()
                ? FileName.of(window.title()) + "." + LetterFiles.EXTENSION
                : String.valueOf(window.path().getFileName());
    }

    private List<FileKind> kinds() {
        return List.of(new FileKind(house.messages().text("shell.kind.letter"), List.of(LetterFiles.EXTENSION)));
    }
}
