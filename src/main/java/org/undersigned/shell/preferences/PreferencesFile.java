package org.undersigned.shell.preferences;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.kit.tasks.Tasks.Debounced;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps the preferences in a JSON file: read once, written a moment after each change, whole or not at all.
///
/// A file that cannot be read is set aside under another name, never overwritten. A failure to write is not told:
/// no letter is concerned, and the next change tries again.
public final class PreferencesFile {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Path file;
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public PreferencesFile(Path file) {
        this.file = file;
    }

    /// The preferences of the file, or those of a first start. Touches the disk.
    public Preferences read() {
        if (!Files.exists(file)) {
            return new Preferences(StoredPreferences.NONE);
        }
        try {
            return new Preferences(json.readValue(Files.readAllBytes(file), StoredPreferences.class));
        } catch (IOException | JacksonException _) {
            setAside();
            return new Preferences(StoredPreferences.NONE);
        }
    }

    /// Writes the preferences a moment after each change from now on.
    ///
    /// @return writes at once what is waiting: for the end of the app
    public Runnable keep(Preferences preferences, Tasks tasks, String jobName) {
        Debounced saving = tasks.debounced(PAUSE, () -> {
            var stored = preferences.stored();
            tasks.start(jobName, () -> write(stored));
        });
        preferences.onChange(saving::request);
        return () -> {
            saving.cancel();
            write(preferences.stored());
        };
    }

    /// @return where it was written, or empty when it could not be
    private synchronized Optional<Path> write(StoredPreferences stored) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(stored));
            move(fresh, file);
            return Optional.of(file);
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void setAside() {
        for (int number = 1; number < 100; number++) {
            var aside = file.resolveSibling(file.getFileName() + ".unreadable-" + number);
            if (!Files.exists(aside)) {
                try {
                    Files.move(file, aside);
                } catch (IOException _) {
                    // It stays where it is; the first change will replace a file that nothing could read.
                }
                return;
            }
        }
    }
}
