package org.undersigned.kit.dialogs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Names of files as choosers and users leave them.
final class FileNames {

    private FileNames() {}

    /// The path, with the extension of the first kind put behind its name where it has none of those asked for.
    static Path withExtension(Path path, List<Dialogs.FileKind> kinds) {
        var name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        boolean known = kinds.stream()
                .flatMap(kind -> kind.extensions().stream())
                .anyMatch(end -> name.endsWith("." + end.toLowerCase(Locale.ROOT)));
        if (known || kinds.isEmpty() || kinds.getFirst().extensions().isEmpty()) {
            return path;
        }
        return path.resolveSibling(
                path.getFileName() + "." + kinds.getFirst().extensions().getFirst());
    }
}
