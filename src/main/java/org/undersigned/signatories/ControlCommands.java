package org.undersigned.signatories;

import java.util.List;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Command;
import org.undersigned.language.Messages;

/// From wherever the keyboard is to the controls of the panel itself: its filter, what narrows it down, its order.
final class ControlCommands {

    private final Messages messages;
    private final SignatoriesView view;
    private final Runnable front;

    ControlCommands(Messages messages, SignatoriesView view, Runnable front) {
        this.messages = messages;
        this.view = view;
        this.front = front;
    }

    List<Command> all() {
        return List.of(
                to(
                        "signatories.toFilter",
                        messages.text("signatories.toFilter"),
                        Feather.SEARCH,
                        "Alt+Shift+S",
                        view.filter::requestFocus),
                to(
                        "signatories.toNarrowing",
                        messages.text("signatories.toNarrowing"),
                        Feather.FILTER,
                        "Alt+Shift+F",
                        () -> open(view.narrow)),
                to(
                        "signatories.toOrder",
                        messages.text("signatories.toOrder"),
                        Feather.ARROW_DOWN_CIRCLE,
                        "Alt+Shift+O",
                        () -> open(view.order)));
    }

    private Command to(String id, String label, Feather icon, String key, Runnable there) {
        return Command.always(id, label, icon, key, () -> {
            front.run();
            there.run();
        });
    }

    private static void open(MenuButton button) {
        button.requestFocus();
        button.show();
    }
}
