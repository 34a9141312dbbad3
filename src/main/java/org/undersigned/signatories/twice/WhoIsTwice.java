package org.undersigned.signatories.twice;

import org.kordamp.ikonli.feather.Feather;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.Command;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.language.Messages;

/// Opens the search for who is here twice.
public final class WhoIsTwice {

    private final OpenLetter open;
    private final Messages messages;
    private final Dialogs dialogs;
    private final Tasks tasks;

    public WhoIsTwice(OpenLetter open, Messages messages, Dialogs dialogs, Tasks tasks) {
        this.open = open;
        this.messages = messages;
        this.dialogs = dialogs;
        this.tasks = tasks;
    }

    public Command command() {
        return Command.always(
                "signatories.twice", messages.text("twice.command"), Feather.USERS, "Shift+F5", this::show);
    }

    private void show() {
        var twice = new TwiceController(open, messages, tasks);
        dialogs.show(messages.text("twice.title"), twice.view());
        twice.close();
    }
}
