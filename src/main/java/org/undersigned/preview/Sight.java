package org.undersigned.preview;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.undersigned.kit.Command;
import org.undersigned.language.Messages;

/// How pages are looked at: how large, one or two side by side, with small ones beside them, following the caret.
/// JavaFX thread only.
final class Sight {

    private static final double STEP = 1.2;

    private final Messages messages;
    private final BooleanProperty fits = new SimpleBooleanProperty(true);
    private final BooleanProperty twoUp = new SimpleBooleanProperty();
    private final BooleanProperty thumbnails = new SimpleBooleanProperty();

    Sight(Messages messages) {
        this.messages = messages;
    }

    BooleanProperty fitsProperty() {
        return fits;
    }

    BooleanProperty twoUpProperty() {
        return twoUp;
    }

    BooleanProperty thumbnailsProperty() {
        return thumbnails;
    }

    List<Command> commands(PageDesk desk, Following following) {
        return List.of(
                Command.always(
                        "preview.larger",
                        messages.text("preview.larger"),
                        Feather.ZOOM_IN,
                        "Alt+Plus",
                        () -> zoom(desk, STEP)),
                Command.always(
                        "preview.smaller",
                        messages.text("preview.smaller"),
                        Feather.ZOOM_OUT,
                        "Alt+Minus",
                        () -> zoom(desk, 1 / STEP)),
                toggled("preview.fit", Feather.MAXIMIZE, "Alt+0", fits),
                toggled("preview.twoUp", Feather.BOOK_OPEN, "Alt+Shift+2", twoUp),
                toggled("preview.thumbnails", Feather.GRID, "Alt+Shift+T", thumbnails),
                toggled("preview.follow", Feather.CROSSHAIR, "Alt+Shift+C", following.onProperty()),
                Command.always(
                        "preview.here",
                        messages.text("preview.here"),
                        Feather.MAP_PIN,
                        "Alt+Shift+P",
                        () -> following.here()));
    }

    private void zoom(PageDesk desk, double factor) {
        fits.set(false);
        double zoom = desk.zoomProperty().get() * factor;
        desk.zoomProperty().set(Math.clamp(zoom, PageDesk.SMALLEST, PageDesk.LARGEST));
    }

    /// Says what it would do next.
    private Command toggled(String id, Ikon icon, @Nullable String key, BooleanProperty on) {
        var label = Bindings.createStringBinding(() -> messages.text(id, on.get() ? "on" : "off"), on);
        var keys = key == null ? null : KeyCombination.valueOf(key);
        return new Command(id, label, icon, keys, new SimpleBooleanProperty(true), () -> flip(on));
    }

    private static void flip(BooleanProperty on) {
        on.set(!on.get());
    }
}
