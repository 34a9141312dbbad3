package org.undersigned.shell;

import java.io.IOException;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFile;

/// Copies of letters that somebody only looked at, as untitled letters.
record Copies(House house) {

    LetterFile of(LetterFile looked) throws IOException {
        var target = house.files().untitled().fresh();
        looked.saveCopy(target, false);
        looked.close();
        return house.files().letters().open(target, Access.WRITE);
    }
}
