package org.undersigned.editor;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.editor.area.Sight;
import org.undersigned.kit.Command;
import org.undersigned.kit.Icons;

/// The menu at a place of a text: what can be done about a wrong word, then the commands for any place.
/// JavaFX thread only.
final class TextMenu {

    private static final List<List<String>> GROUPS = List.of(
            List.of("editor.cut", "editor.copy", "editor.paste", "editor.pasteWords"),
            List.of("editor.note", "editor.cite", "editor.citation", "editor.link"));

    private final Spelling spelling;
    private final List<Command> commands;
    private final ContextMenu menu = new ContextMenu();

    TextMenu(Spelling spelling, List<Command> commands) {
        this.spelling = spelling;
        this.commands = commands;
        menu.setId("text-menu");
    }

    void watch(LetterArea area) {
        area.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> show(area, event));
    }

    private void show(LetterArea area, ContextMenuEvent event) {
        var place =
                event.isKeyboardTrigger() ? area.pen().selection().caret() : area.placeAt(event.getX(), event.getY());
        menu.hide();
        menu.getItems().clear();
        spelling.offer(menu, area, place);
        for (var group : GROUPS) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            commands.stream().filter(command -> group.contains(command.id())).forEach(command -> menu.getItems()
                    .add(Icons.menuItem(command)));
        }
        if (event.isKeyboardTrigger()) {
            new Sight(area)
                    .before(area.pen().selection())
                    .ifPresentOrElse(
                            caret -> menu.show(area, caret.getMaxX(), caret.getMaxY() + 4),
                            () -> menu.show(area, event.getScreenX(), event.getScreenY()));
        } else {
            menu.show(area, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }
}
