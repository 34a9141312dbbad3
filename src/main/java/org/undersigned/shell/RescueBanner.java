package org.undersigned.shell;

import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.undersigned.shell.frame.Banner;
import org.undersigned.shell.saving.SaveWords;
import org.undersigned.store.SaveState;

/// Says on top of a window that its file cannot be written, for as long as that is so, and offers to go on elsewhere.
final class RescueBanner {

    private final LetterWindow window;
    private final House house;
    private @Nullable Banner shown;

    RescueBanner(LetterWindow window, House house) {
        this.window = window;
        this.house = house;
    }

    void follow() {
        window.saving().stateProperty().subscribe(this::show);
    }

    private void show(SaveState state) {
        // A state between two tries says nothing about how the next one ends.
        if (state instanceof SaveState.Failed failed) {
            replace(banner(failed));
        } else if (state instanceof SaveState.Saved) {
            replace(null);
        }
    }

    private Banner banner(SaveState.Failed failed) {
        var messages = house.messages();
        var words = new SaveWords(messages, house.outside().zone());
        var sentence = words.what(failed.problem()) + " " + words.advice(failed.problem());
        return new Banner(sentence, messages.text("shell.rescue.verb"), () -> new Rescue(window, house).ask(() -> {}));
    }

    private void replace(@Nullable Banner next) {
        var top = (VBox) window.frame().getTop();
        if (shown != null) {
            top.getChildren().remove(shown);
        }
        shown = next;
        if (next != null) {
            top.getChildren().add(next);
        }
    }
}
