package org.undersigned.shell.saving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The folder of letters that nobody has named yet. They are files like all others, kept until they get a name.
///
/// @param folder in the user's data
public record Untitled(Path folder) {

    /// The end of every letter's name.
    public static final String EXTENSION = "undersigned";

    /// A file that does not exist yet. Makes the folder where it is missing.
    public synchronized Path fresh() throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; ; number++) {
            var file = folder.resolve("letter-" + number + "." + EXTENSION);
            if (!Files.exists(file)) {
                return file;
            }
        }
    }

    public boolean holds(Path file) {
        var parent = file.toAbsolutePath().normalize().getParent();
        return folder.toAbsolutePath().normalize().equals(parent);
    }

    /// All of them, the newest first; none when the folder cannot be read.
    public List<Path> all() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("." + EXTENSION))
                    .sorted(java.util.Comparator.comparing(Untitled::changed).reversed())
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static java.nio.file.attribute.FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException _) {
            return java.nio.file.attribute.FileTime.fromMillis(0);
        }
    }
}
