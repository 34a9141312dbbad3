package org.undersigned.shell;

import java.nio.file.Path;
import org.undersigned.model.Letter;

/// What one window may ask for that concerns the others.
interface Windows {

    /// Shows the letter of a file: in the window that has it already, or in a new one.
    void open(Path file);

    /// Shows a copy of a file as a new untitled letter; the file stays as it is.
    void openCopy(Path file);

    /// Shows a letter that no file holds yet.
    void openUntitled(Letter letter);

    void openNew();

    void openSample();

    /// The window is gone.
    void closed(LetterWindow window);

    /// Closes all windows, each in its own good time, and ends the app.
    void quit();
}
