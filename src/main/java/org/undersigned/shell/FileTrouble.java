package org.undersigned.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.undersigned.kit.dialogs.Dialogs;
import org.undersigned.shell.saving.SaveWords;
import org.undersigned.store.LetterFileException;
import org.undersigned.store.Problem;

/// Tells in words what went wrong, and offers the way on where there is one.
record FileTrouble(Dialogs dialogs, House house) {

    /// @param look opens the letter to look at it, where that is possible
    void notOpened(Path file, Exception cause, Runnable look) {
        var words = words();
        if (cause instanceof LetterFileException failure) {
            var problem = failure.problem();
            if (problem instanceof Problem.Missing) {
                house.preferences().forget(file);
            }
            if (problem instanceof Problem.InUse
                    || problem instanceof Problem.Newer
                    || problem instanceof Problem.ReadOnly) {
                var verb = house.messages().text("shell.look.verb");
                if (dialogs.confirm(words.what(problem), words.advice(problem), verb)) {
                    look.run();
                }
                return;
            }
        }
        tell(cause);
    }

    /// @param anyway closes without the last changes
    void notSavedAtClose(Exception cause, Runnable anyway) {
        var messages = house.messages();
        var question = messages.text("shell.closeUnsaved", words().what(cause));
        if (dialogs.confirm(question, words().advice(cause), messages.text("shell.closeUnsaved.verb"))) {
            anyway.run();
        }
    }

    void tell(Exception cause) {
        if (cause instanceof LetterFileException failure && !(failure.problem() instanceof Problem.Damaged)) {
            dialogs.tell(words().what(cause), words().advice(cause));
        } else {
            dialogs.failed(words().what(cause), words().advice(cause), cause);
        }
    }

    void workFailed(String job, Exception cause) {
        var messages = house.messages();
        if (cause instanceof LetterFileException) {
            tell(cause);
        } else if (cause instanceof IOException) {
            dialogs.failed(messages.text("shell.workFailed", job), messages.text("shell.fileTrouble.detail"), cause);
        } else {
            dialogs.failed(messages.text("shell.workFailed", job), messages.text("shell.broken.detail"), cause);
        }
    }

    private SaveWords words() {
        return new SaveWords(house.messages(), house.outside().zone());
    }
}
