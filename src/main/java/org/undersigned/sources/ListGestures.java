package org.undersigned.sources;

import java.util.List;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.undersigned.kit.Command;
import org.undersigned.sources.card.Card;

/// Keys and mouse on the list of cards itself; what stands on a card has gestures of its own.
final class ListGestures {

    private final SourcesView view;
    private final SourceCommands commands;
    private final PanelGestures gestures;
    private final List<Command> all;

    /// @param all the commands that keys run by their ids
    ListGestures(SourcesView view, SourceCommands commands, PanelGestures gestures, List<Command> all) {
        this.view = view;
        this.commands = commands;
        this.gestures = gestures;
        this.all = all;
    }

    void listen() {
        view.list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.list.setOnMouseClicked(this::clicked);
        view.list.setOnContextMenuRequested(this::menu);
        view.filter.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                view.list.requestFocus();
                view.select(card -> !(card instanceof Card.Heading));
            }
        });
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            commands.open();
        }
    }

    private void menu(ContextMenuEvent event) {
        var card = view.list.getSelectionModel().getSelectedItem();
        if (card != null) {
            gestures.menu(card).show(view.list, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /// Keys on the list itself; a field on a card has its own.
    private void pressed(KeyEvent event) {
        if (event.getTarget() != view.list) {
            return;
        }
        boolean used = true;
        switch (event.getCode()) {
            case ENTER -> commands.open();
            case F2 -> run(event.isShiftDown() ? "sources.edit" : "sources.editHere");
            case DELETE -> run("sources.remove");
            case INSERT -> run("sources.add");
            case SPACE -> explain();
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void run(String id) {
        all.stream().filter(command -> command.id().equals(id)).forEach(Command::run);
    }

    /// All flags of the chosen card.
    private void explain() {
        var card = view.list.getSelectionModel().getSelectedItem();
        if (card != null) {
            gestures.explainAll(card, view.list);
        }
    }
}
