package org.undersigned.kit.controls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// A choice of one of several, each a small rounded button. One is always chosen, and the first is where it starts.
///
/// @param <T> what a chip stands for; values are equal when they mean the same chip
public final class Chips<T> extends FlowPane {

    private final ToggleGroup group = new ToggleGroup();
    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<T> chosen;

    /// @param first the choice that is always there
    public Chips(T first) {
        super(6, 6);
        chosen = new ReadOnlyObjectWrapper<>(first);
        getStyleClass().add("chips");
        group.selectedToggleProperty().addListener((_, old, now) -> {
            if (now == null && old != null && buttons.containsValue(old)) {
                group.selectToggle(old);
            }
        });
    }

    /// A chip: what it stands for and what it says.
    public record Chip<T>(T value, String words) {}

    public ReadOnlyObjectProperty<T> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Shows these chips. A choice that is no longer there goes back to the first.
    public void show(List<Chip<T>> chips) {
        var values = chips.stream().map(Chip::value).toList();
        if (!values.equals(List.copyOf(buttons.keySet()))) {
            buttons.clear();
            chips.forEach(chip -> buttons.put(chip.value(), button(chip.value())));
            getChildren().setAll(buttons.values());
        }
        chips.forEach(chip -> {
            var button = buttons.get(chip.value());
            if (button != null) {
                button.setText(chip.words());
            }
        });
        choose(buttons.containsKey(chosen.get()) ? chosen.get() : values.getFirst());
    }

    public void choose(T value) {
        var button = buttons.get(value);
        if (button != null) {
            button.setSelected(true);
            chosen.set(value);
        }
    }

    private ToggleButton button(T value) {
        var button = new ToggleButton();
        button.setToggleGroup(group);
        button.getStyleClass().add("chip");
        button.setOnAction(_ -> choose(value));
        return button;
    }
}
