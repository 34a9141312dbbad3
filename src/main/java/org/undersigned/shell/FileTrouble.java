package org.undersigned.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    /// @param elsewhere saves the letter in another file and closes then
    /// @param anyway closes without the last changes
    void notSavedAtClose(Exception cause, Runnable elsewhere, Runnable anyway) {
        var messages = house.messages();
        var question = messages.text("shell.closeUnsaved", words().what(cause));
        var rescue = messages.text("shell.rescue.verb");
        var lose = messages.text("shell.closeUnsaved.verb");
        dialogs.choose(question, words().advice(cause), List.of(rescue, lose))
                .ifPresent(verb -> (verb.equals(rescue) ? elsewhere : anyway).run());
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
