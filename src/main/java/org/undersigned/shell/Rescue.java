package org.undersigned.shell;

import java.util.List;
import org.undersigned.kit.dialogs.Dialogs.FileKind;
import org.undersigned.shell.output.FileName;
import org.undersigned.store.LetterFiles;

/// Lets a letter go on in another file when its own cannot be written.
record Rescue(LetterWindow window, House house) {

    /// @param then what to do once the letter is safe
    void ask(Runnable then) {
        var messages = house.messages();
        var kinds = List.of(new FileKind(messages.text("shell.kind.letter"), List.of(LetterFiles.EXTENSION)));
        window.dialogs()
                .saveFile(
                        messages.text("shell.rescue.title"),
                        FileName.of(window.title()) + "." + LetterFiles.EXTENSION,
                        kinds)
                .ifPresent(target -> window.saving().rescueTo(messages.text("shell.copying"), target, then));
    }
}
