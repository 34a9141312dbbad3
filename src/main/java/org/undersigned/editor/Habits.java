package org.undersigned.editor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.undersigned.language.typing.Polish;

/// How its user likes the editor to be, in every letter and window. Lives on the JavaFX thread.
public final class Habits {

    private final Map<String, BooleanProperty> all = new LinkedHashMap<>();

    public Habits() {
        all.put("spelling", new SimpleBooleanProperty(true));
        all.put("typewriter", new SimpleBooleanProperty());
        for (var kind : Polish.values()) {
            all.put(name(kind), new SimpleBooleanProperty(kind.isUsual()));
        }
    }

    /// Whether wrong words are marked.
    public BooleanProperty spellingProperty() {
        return get("spelling");
    }

    /// Whether the line being written stays at the same height of the window.
    public BooleanProperty typewriterProperty() {
        return get("typewriter");
    }

    /// Whether typing is polished in a certain way, in letters where it is polished at all.
    public BooleanProperty polishProperty(Polish kind) {
        return get(name(kind));
    }

    /// Each habit by its name, to be kept until the next start.
    public Map<String, Boolean> stored() {
        var stored = new TreeMap<String, Boolean>();
        all.forEach((name, habit) -> stored.put(name, habit.get()));
        return stored;
    }

    /// Takes up what was kept; a name that means nothing any more is passed over.
    public void take(Map<String, Boolean> stored) {
        stored.forEach((name, on) -> {
            var habit = all.get(name);
            if (habit != null) {
                habit.set(Boolean.TRUE.equals(on));
            }
        });
    }

    public void onChange(Runnable listener) {
        all.values().forEach(habit -> habit.addListener(_ -> listener.run()));
    }

    private BooleanProperty get(String name) {
        return Objects.requireNonNull(all.get(name));
    }

    private static String name(Polish kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
