package org.undersigned.kit;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// One thing a user can do. Menus, the toolbar and context menus are built from the same commands.
///
/// @param id stable name, such as `edit.undo`
/// @param label in the user's language; it may change, as "Undo typing" does
/// @param key the shortcut, or null
/// @param enabled whether it can be done now
public record Command(
        String id,
        ObservableStringValue label,
        @Nullable Ikon icon,
        @Nullable KeyCombination key,
        ObservableBooleanValue enabled,
        Runnable action) {

    /// A command that can always be done.
    public static Command always(String id, String label, @Nullable Ikon icon, @Nullable String key, Runnable action) {
        return when(id, label, icon, key, new ReadOnlyBooleanWrapper(true), action);
    }

    public static Command when(
            String id,
            String label,
            @Nullable Ikon icon,
            @Nullable String key,
            ObservableBooleanValue enabled,
            Runnable action) {
        var keys = key == null ? null : KeyCombination.valueOf(key);
        return new Command(id, new ReadOnlyStringWrapper(label), icon, keys, enabled, action);
    }

    /// Does it, if it can be done now.
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }
}
