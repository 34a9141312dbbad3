package org.undersigned.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Commands as things to press: each follows the command's label and whether it can be done, and has a name that a
/// screen reader says even where only a picture shows.
public final class Icons {

    private Icons() {}

    /// A picture that is only decoration: its owner has the name.
    public static FontIcon of(Ikon icon) {
        var node = new FontIcon(icon);
        node.setAccessibleRole(javafx.scene.AccessibleRole.NODE);
        return node;
    }

    /// A flat button that shows the command's icon; label and key are its tooltip and its name.
    public static Button button(Command command) {
        var button = new Button();
        button.getStyleClass().addAll("flat", "button-icon");
        follow(button, command);
        return button;
    }

    /// A flat toggle that shows the command's icon. Whether it is selected is for its owner to bind.
    public static ToggleButton toggle(Command command) {
        var button = new ToggleButton();
        button.getStyleClass().addAll("flat", "button-icon");
        follow(button, command);
        return button;
    }

    /// A button that shows the command's label.
    public static Button labelled(Command command) {
        var button = new Button();
        button.textProperty().bind(command.label());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(_ -> command.run());
        button.setId(command.id());
        return button;
    }

    /// An entry of a menu, with the command's key.
    public static MenuItem menuItem(Command command) {
        var item = new MenuItem();
        item.setId(command.id());
        item.textProperty().bind(command.label());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        if (command.key() != null) {
            item.setAccelerator(command.key());
        }
        item.setOnAction(_ -> command.run());
        return item;
    }

    private static void follow(ButtonBase button, Command command) {
        if (command.icon() != null) {
            button.setGraphic(of(command.icon()));
        }
        button.setId(command.id());
        button.accessibleTextProperty().bind(command.label());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        button.setOnAction(_ -> command.run());
        button.setFocusTraversable(true);
        var tip = new Tooltip();
        tip.textProperty().bind(tipText(command));
        button.setTooltip(tip);
    }

    private static StringExpression tipText(Command command) {
        var key = command.key();
        return key == null
                ? Bindings.concat(command.label())
                : Bindings.concat(command.label(), "  ", key.getDisplayText());
    }
}
