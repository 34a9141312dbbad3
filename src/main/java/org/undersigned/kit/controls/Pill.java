package org.undersigned.kit.controls;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A word or two on a coloured ground. The word alone says what it means; the colour only helps the eye.
public final class Pill extends Label {

    /// What the colour stands for.
    public enum Tone {
        GOOD,
        LOOK,
        BAD,
        QUIET;

        private String styleClass() {
            return "tone-" + name().toLowerCase(Locale.ROOT);
        }
    }

    public Pill() {
        getStyleClass().add("pill");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public static Pill of(String words, Tone tone) {
        var pill = new Pill();
        pill.show(words, tone);
        return pill;
    }

    public void show(String words, Tone tone) {
        setText(words);
        var wanted = tone.styleClass();
        if (!getStyleClass().contains(wanted)) {
            for (var other : Tone.values()) {
                getStyleClass().remove(other.styleClass());
            }
            getStyleClass().add(wanted);
        }
    }
}
