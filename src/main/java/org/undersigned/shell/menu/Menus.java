package org.undersigned.shell.menu;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.undersigned.kit.Icons;
import org.undersigned.language.Messages;

/// The menu bar, from the commands of a window. What a room does not offer leaves no trace; what it offers and no list
/// here names is at the end of the room's own menu, so that nothing is out of reach.
public final class Menus {

    private final CommandSet commands;
    private final Messages messages;

    public Menus(CommandSet commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
    }

    /// @param recent a menu somebody else fills
    public MenuBar bar(Menu recent) {
        var bar = new MenuBar();
        for (var layout : MenuLayout.all()) {
            var menu = new Menu(messages.text("shell.menu." + layout.name()));
            menu.setId("menu-" + layout.name());
            for (var group : layout.groups()) {
                addGroup(menu, group);
            }
            addGroup(menu, layout.others(commands));
            if (layout.name().equals("file")) {
                putAfter(menu, "file.open", recent);
            }
            if (!menu.getItems().isEmpty()) {
                bar.getMenus().add(menu);
            }
        }
        return bar;
    }

    private void addGroup(Menu menu, List<String> ids) {
        var found = commands.those(ids.toArray(String[]::new));
        if (found.isEmpty()) {
            return;
        }
        boolean exports = ids.getFirst().startsWith("export.");
        if (!menu.getItems().isEmpty() && !exports && !ids.getFirst().equals("file.print")) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        if (exports || ids.getFirst().startsWith("role.")) {
            var submenu = new Menu(messages.text(exports ? "shell.menu.export" : "shell.menu.roles"));
            submenu.setId(exports ? "menu-export" : "menu-roles");
            found.forEach(command -> submenu.getItems().add(Icons.menuItem(command)));
            submenu.disableProperty().bind(Bindings.isEmpty(submenu.getItems()));
            menu.getItems().add(submenu);
        } else {
            found.forEach(command -> menu.getItems().add(Icons.menuItem(command)));
        }
    }

    private static void putAfter(Menu menu, String id, MenuItem item) {
        var items = menu.getItems();
        for (int i = 0; i < items.size(); i++) {
            if (id.equals(items.get(i).getId())) {
                items.add(i + 1, item);
                return;
            }
        }
    }
}
