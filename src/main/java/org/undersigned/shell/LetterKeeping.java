package org.undersigned.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.undersigned.model.Erasure;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Person;
import org.undersigned.shell.saving.Keeping;
import org.undersigned.store.Access;
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
    public void erase(Id<Letter> letter, Id<Person> person, Collection<Path> left) throws IOException {
        files.backups().erase(letter, person);
        files.untitled().erase(letter, person);
        for (var path : left) {
            if (Files.exists(path)) {
                try (var file = files.letters().open(path, Access.WRITE)) {
                    file.save(Erasure.of(file.letter(), person));
                    file.compact();
                }
            }
        }
    }

    @Override
    public LetterFile rescue(LetterFile failing, Letter newest, Path target) throws IOException {
        return files.letters().rescue(failing, newest, target);
    }
}
