package org.undersigned.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Files that are written beside their place and take it only when they are whole.
final class Drafts {

    private Drafts() {}

    /// A name in the same folder that nothing has yet.
    static Path beside(Path target) {
        return target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".draft");
    }

    /// Puts the draft, flushed to the disk, in the place of `target`, whatever stood there.
    static void becomes(Path draft, Path target) throws LetterFileException {
        try {
            try (var bytes = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                bytes.force(true);
            }
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw Problems.of(e, target);
        }
    }

    /// Takes away what is left of a draft that came to nothing.
    static void drop(Path draft) throws LetterFileException {
        try {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + "-journal"));
        } catch (IOException e) {
            throw Problems.of(e, draft);
        }
    }
}
