package org.undersigned.shell.recovery;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.store.keeping.Backups;
import org.undersigned.store.keeping.Found;
import org.undersigned.store.keeping.UntitledLetters;

/// Shows what was found on the disk, and opens what is chosen.
public final class RecoveryCommands {

    private final Dialogs dialogs;
    private final Tasks tasks;
    private final Messages messages;
    private final ZoneId zone;

    public RecoveryCommands(Dialogs dialogs, Tasks tasks, Messages messages, ZoneId zone) {
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.messages = messages;
        this.zone = zone;
    }

    /// Letters without a name that no window has open.
    public Command unnamed(UntitledLetters untitled, Consumer<Path> open) {
        return command("unnamed", () -> ask("unnamed", untitled::leftBehind, open));
    }

    /// Backups of the letter in the window.
    public Command earlier(Backups backups, Supplier<Id<Letter>> letter, Consumer<Path> openCopy) {
        return command("earlier", () -> {
            var id = letter.get();
            ask("earlier", () -> backups.of(id), openCopy);
        });
    }

    private Command command(String name, Runnable action) {
        return Command.always("file." + name, messages.text("shell.file." + name), null, null, action);
    }

    private void ask(String name, Callable<List<Found>> search, Consumer<Path> open) {
        tasks.start(messages.text("shell.found.searching"), search).onDone(found -> choose(name, found, open));
    }

    private void choose(String name, List<Found> found, Consumer<Path> open) {
        if (found.isEmpty()) {
            dialogs.tell(messages.text("shell.found.none." + name), messages.text("shell.found.none.detail." + name));
            return;
        }
        var list = new FoundList(found, messages.text("shell.found.hint." + name), messages, zone);
        var verb = messages.text("shell.found.verb." + name);
        if (dialogs.form(messages.text("shell.found.title." + name), list, verb, list.ready())) {
            open.accept(list.chosen().path());
        }
    }
}
