package org.undersigned.sources;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;
import org.undersigned.language.Messages;
import org.undersigned.sources.card.Card;
import org.undersigned.sources.card.Cited;

/// Everything that can be done with a card: the commands, each place where its note is called, each source on it by
/// itself where there are several, and its addresses to copy.
final class CardMenu {

    private final OpenLetter open;
    private final Messages messages;
    private final SourceCommands commands;
    private final List<Command> all;

    /// @param all the commands that the menu begins with
    CardMenu(OpenLetter open, Messages messages, SourceCommands commands, List<Command> all) {
        this.all = all;
        this.open = open;
        this.messages = messages;
        this.commands = commands;
    }

    ContextMenu of(Card card) {
        var menu = new ContextMenu();
        all.stream().filter(command -> command.enabled().get()).forEach(command -> menu.getItems()
                .add(Icons.menuItem(command)));
        add(menu, calls(card));
        if (card.sources().size() > 1) {
            add(menu, card.sources().stream().map(this::ofSource).toList());
        } else {
            add(
                    menu,
                    card.sources().stream()
                            .flatMap(source -> copies(source).stream())
                            .toList());
        }
        return menu;
    }

    private static void add(ContextMenu menu, List<? extends MenuItem> items) {
        if (!items.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(items);
        }
    }

    private List<MenuItem> calls(Card card) {
        return card instanceof Card.OfNote note && note.calls().size() > 1
                ? note.calls().stream()
                        .map(call ->
                                item(messages.text("sources.goToCall", call.context()), () -> open.visit(call.place())))
                        .toList()
                : List.of();
    }

    private MenuItem ofSource(Cited source) {
        var menu = new Menu(source.title().isEmpty() ? messages.text("sources.untitled") : source.title());
        menu.setMnemonicParsing(false);
        menu.getItems().add(item(messages.text("sources.editHere"), () -> commands.editHere(source.id())));
        menu.getItems().add(item(messages.text("sources.edit"), () -> commands.edit(source.id())));
        menu.getItems().add(item(messages.text("sources.cite"), () -> commands.cite(source.id())));
        menu.getItems().addAll(copies(source));
        return menu;
    }

    private List<MenuItem> copies(Cited source) {
        var items = new ArrayList<MenuItem>();
        for (var where : source.places()) {
            var address = where.location().address();
            if (!address.isEmpty()) {
                items.add(item(messages.text("sources.copy", address), () -> copy(address)));
            }
        }
        return items;
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static void copy(String address) {
        var content = new ClipboardContent();
        content.putString(address);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
