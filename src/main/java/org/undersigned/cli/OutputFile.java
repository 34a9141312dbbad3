package org.undersigned.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// Writes an output beside its place and puts it there when it is whole, so that a failure leaves what stood there.
final class OutputFile {

    private OutputFile() {}

    static void write(Path target, byte[] bytes) throws IOException {
        var draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID());
        try {
            Files.write(draft, bytes);
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
