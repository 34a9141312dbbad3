package org.undersigned.shell.frame;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// A few choices side by side, one of which holds.
public final class Segments<E extends Enum<E>> extends HBox {

    /// @param label names a choice in the user's language
    public Segments(Class<E> choices, ObjectProperty<E> chosen, Function<E, String> label) {
        getStyleClass().add("segments");
        setMaxHeight(USE_PREF_SIZE);
        var group = new ToggleGroup();
        Map<E, ToggleButton> buttons = new EnumMap<>(choices);
        for (var choice : choices.getEnumConstants()) {
            var button = new ToggleButton(label.apply(choice));
            button.setToggleGroup(group);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> chosen.set(choice));
            buttons.put(choice, button);
            getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((_, _, _) -> select(buttons, chosen.get()));
        chosen.addListener((_, _, choice) -> select(buttons, choice));
        select(buttons, chosen.get());
    }

    /// Also puts back what a second click on the chosen one took away.
    private void select(Map<E, ToggleButton> buttons, E choice) {
        buttons.forEach((each, button) -> button.setSelected(each == choice));
    }
}
