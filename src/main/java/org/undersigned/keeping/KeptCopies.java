package org.undersigned.keeping;

import java.io.IOException;
import java.nio.file.Path;
import org.undersigned.model.source.KeptFile;

/// The copies of sources inside the letter's file. Touches the disk: not for the JavaFX thread.
public interface KeptCopies {

    /// Takes the bytes of a file into the letter's own. The letter must name the result to keep it.
    ///
    /// @param name what to call it
    KeptFile keep(Path file, String name, String mediaType) throws IOException;

    /// Writes a kept file out.
    void copyOut(KeptFile kept, Path target) throws IOException;

    /// A path for a file of this name that nobody else uses, gone when the app ends.
    Path passing(String name) throws IOException;

    /// Shows a file in whatever program the system has for it.
    void show(Path file);
}
