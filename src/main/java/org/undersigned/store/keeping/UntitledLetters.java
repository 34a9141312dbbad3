package org.undersigned.store.keeping;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.people.Person;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFile;
import org.undersigned.store.LetterFiles;

/// Letters that have no name yet: real files, saved like any other, until [LetterFile#moveTo] gives them a name.
public final class UntitledLetters {

    private final LetterFiles files;
    private final Path folder;
    private final Shelf shelf;
    private final Ids names;

    /// @param folder of untitled letters, below the user's data
    public UntitledLetters(LetterFiles files, Path folder, Ids names) {
        this.files = files;
        this.folder = folder;
        this.shelf = new Shelf(files, folder);
        this.names = names;
    }

    public LetterFile create(Letter letter) throws IOException {
        shelf.make();
        return files.create(fresh(), letter, false);
    }

    /// Opens a new untitled letter that holds what `found` holds, kept files and all. What was found stays as it is.
    public LetterFile recover(Path found) throws IOException {
        try (var file = files.open(found, Access.READ_ONLY)) {
            return copyOf(file);
        }
    }

    /// Opens a new untitled letter that holds what an open file holds.
    public LetterFile copyOf(LetterFile open) throws IOException {
        shelf.make();
        var copy = fresh();
        open.saveCopy(copy, false);
        return files.open(copy, Access.WRITE);
    }

    public boolean isUntitled(Path path) {
        return path.toAbsolutePath()
                .normalize()
                .startsWith(folder.toAbsolutePath().normalize());
    }

    /// What no window has open: left behind by a crash, or by a window closed before the letter got a name. The
    /// newest first.
    public List<Found> leftBehind() throws IOException {
        return shelf.found();
    }

    /// Takes every trace of a person out of the copies of a letter that were left here without a name, such as an
    /// earlier one that was looked at. What a window has open is that window's.
    public void erase(Id<Letter> letter, Id<Person> person) throws IOException {
        shelf.erase(letter, person, false);
    }

    private Path fresh() {
        return folder.resolve("untitled-" + names.next() + "." + LetterFiles.EXTENSION);
    }
}
