package org.undersigned.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/// Files that are written beside their place and take it only when they are whole.
public final class Drafts {

    private Drafts() {}

    /// Whether a file is one, or its journal: after a crash the letter of which it is a copy is still in it.
    public static boolean isDraft(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.startsWith(".") && (name.endsWith(".draft") || name.endsWith(".draft-journal"));
    }

    /// Takes away what a crash left of drafts that were to become `target`. Only for who has its lock.
    static void dropLeft(Path target) throws LetterFileException {
        var folder = target.toAbsolutePath().getParent();
        try (var beside = Files.newDirectoryStream(Objects.requireNonNull(folder), Drafts::isDraft)) {
            for (var file : beside) {
                if (String.valueOf(file.getFileName()).startsWith("." + target.getFileName() + ".")) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw Problems.of(e, target);
        }
    }

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
