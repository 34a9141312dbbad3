package org.undersigned.shell.preferences;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the app keeps what is not in a letter's own file, by the custom of each system.
///
/// @param preferences for the preferences file
/// @param data for untitled letters
public record Folders(Path preferences, Path data) {

    private static final String APP = "Undersigned";

    /// @param system the value of `os.name`
    public static Folders of(String system, Path home, Map<String, String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            var roaming =
                    folder(environment.get("APPDATA"), home.resolve("AppData").resolve("Roaming"));
            return new Folders(roaming.resolve(APP), roaming.resolve(APP));
        }
        if (name.contains("mac")) {
            var support = home.resolve("Library").resolve("Application Support").resolve(APP);
            return new Folders(support, support);
        }
        var lower = APP.toLowerCase(Locale.ROOT);
        return new Folders(
                folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
                        .resolve(lower),
                folder(environment.get("XDG_DATA_HOME"), home.resolve(".local").resolve("share"))
                        .resolve(lower));
    }

    /// Everything below one folder: for a portable installation and for tests.
    public static Folders under(Path folder) {
        return new Folders(folder, folder);
    }

    public Path preferencesFile() {
        return preferences.resolve("preferences.json");
    }

    private static Path folder(@Nullable String named, Path otherwise) {
        return named == null || named.isBlank() ? otherwise : Path.of(named);
    }
}
