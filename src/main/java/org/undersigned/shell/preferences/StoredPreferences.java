package org.undersigned.shell.preferences;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The preferences as they stand in their file. Whatever a file of another version lacks is null.
record StoredPreferences(
        @Nullable String language,
        @Nullable Appearance appearance,
        @Nullable Boolean whiteSheet,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable List<Recent> recent,
        @Nullable Boolean sampleShown,
        @Nullable WindowLayout window,
        @Nullable Map<String, Boolean> habits,
        @Nullable String listColumns) {

    static final StoredPreferences NONE =
            new StoredPreferences(null, null, null, null, null, null, null, null, null, null);

    record Recent(@Nullable String file, @Nullable String title) {}
}
