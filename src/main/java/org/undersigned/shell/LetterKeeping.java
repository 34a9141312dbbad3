package org.undersigned.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Person;
import org.undersigned.shell.saving.Keeping;
import org.undersigned.store.LetterFile;

/// Where windows' letters are copied, backed up and rescued to.
record LetterKeeping(House.Files files) implements Keeping {

    @Override
    public LetterFile copy(LetterFile looked) throws IOException {
        var copy = files.untitled().copyOf(looked);
        looked.close();
        return copy;
    }

    @Override
    public void backUp(LetterFile file) throws IOException {
        var _ = files.backups().keep(file);
    }

    @Override
    public void erase(Id<Letter> letter, Id<Person> person) throws IOException {
        files.backups().erase(letter, person);
    }

    @Override
    public LetterFile rescue(LetterFile failing, Letter newest, Path target) throws IOException {
        return files.letters().rescue(failing, newest, target);
    }
}
