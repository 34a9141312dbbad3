package org.undersigned.kit;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file beside its place and puts it there when it is whole, so that a failure leaves what stood
/// there.
public final class WholeFile {

    private WholeFile() {}

    /// Not on the JavaFX thread.
    ///
    /// @return the target
    public static Path write(byte[] content, Path target) throws IOException {
        var part = Files.createTempFile(target.toAbsolutePath().getParent(), ".undersigned-", ".part");
        try {
            Files.write(part, content);
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            }
            return target;
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
