package org.undersigned.shell.identity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.TilePane;
import org.undersigned.editor.Habits;
import org.undersigned.language.Messages;
import org.undersigned.language.typing.Polish;

/// A switch for each habit of writing, in two columns.
final class HabitChoices extends TilePane {

    private final Map<CheckBox, BooleanProperty> boxes = new LinkedHashMap<>();

    HabitChoices(Habits habits, Messages messages) {
        setHgap(16);
        setVgap(8);
        setPrefColumns(2);
        setTileAlignment(javafx.geometry.Pos.CENTER_LEFT);
        add(habits.spellingProperty(), "spelling", messages.text("shell.habits.spelling"));
        for (var kind : Polish.values()) {
            add(habits.polishProperty(kind), kind.name().toLowerCase(Locale.ROOT), messages.name("shell.habits", kind));
        }
        add(habits.typewriterProperty(), "typewriter", messages.text("shell.habits.typewriter"));
    }

    /// Makes habits of what is ticked.
    void keep() {
        boxes.forEach((box, habit) -> habit.set(box.isSelected()));
    }

    private void add(BooleanProperty habit, String id, String label) {
        var box = new CheckBox(label);
        box.setId("habit-" + id);
        box.setSelected(habit.get());
        boxes.put(box, habit);
        getChildren().add(box);
    }
}
