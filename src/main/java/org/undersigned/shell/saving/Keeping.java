package org.undersigned.shell.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Person;
import org.undersigned.store.LetterFile;

/// What a window's letter needs of the disk beyond being saved. Never called on the JavaFX thread.
public interface Keeping {

    /// A copy, to be written, of a file that is only looked at; closes that one.
    LetterFile copy(LetterFile looked) throws IOException;

    /// Makes a dated backup where one is due.
    void backUp(LetterFile file) throws IOException;

    /// Takes every trace of a person out of all copies of a letter that are kept.
    ///
    /// @param left files that this letter was rescued from, and that stayed as they were
    void erase(Id<Letter> letter, Id<Person> person, Collection<Path> left) throws IOException;

    /// A file at `target` that holds the newest letter, when its own file cannot be written any more.
    LetterFile rescue(LetterFile failing, Letter newest, Path target) throws IOException;
}
