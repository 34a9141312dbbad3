package org.undersigned.shell.saving;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletionException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.store.Autosave;
import org.undersigned.store.LetterFile;
import org.undersigned.store.SaveState;

/// Hands every change of an open letter to the autosave of its file, and brings home what that says. JavaFX thread
/// only; the disk is touched elsewhere.
public final class SaveController {

    private final OpenLetter open;
    private final LetterFile file;
    private final Tasks tasks;
    private final Autosave autosave;
    private final ReadOnlyObjectWrapper<SaveState> state;
    private final ReadOnlyObjectWrapper<Path> path;

    /// @param file holds the letter as it is open now
    public SaveController(OpenLetter open, LetterFile file, InstantSource clock, Tasks tasks) {
        this.open = open;
        this.file = file;
        this.tasks = tasks;
        this.state = new ReadOnlyObjectWrapper<>(
                new SaveState.Saved(open.revision().number(), clock.instant()));
        this.path = new ReadOnlyObjectWrapper<>(file.path());
        this.autosave = new Autosave(file, clock, told -> tasks.later(() -> state.set(told)));
        // Not the revision: it is set before the letter, which would hand over the letter before the edit.
        open.letterProperty().addListener(_ -> submit());
    }

    public ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The file that holds the letter, which a new name changes.
    public ReadOnlyObjectProperty<Path> pathProperty() {
        return path.getReadOnlyProperty();
    }

    public LetterFile file() {
        return file;
    }

    /// Writes now what is waiting.
    public Tasks.Running<Boolean> saveNow(String jobName) {
        return tasks.start(jobName, () -> waitFor(autosave::flush));
    }

    /// Writes a copy to `target`, and goes on with this file. The user was asked already about what stands there.
    public Tasks.Running<Boolean> saveCopy(String jobName, Path target) {
        return tasks.start(
                jobName, () -> waitFor(() -> autosave.withFile(letterFile -> letterFile.saveCopy(target, true))));
    }

    /// Gives the letter's file another name or place.
    public Tasks.Running<Boolean> moveTo(String jobName, Path target) {
        return tasks.start(jobName, () -> {
            try {
                return waitFor(() -> autosave.withFile(letterFile -> letterFile.moveTo(target, true)));
            } finally {
                tasks.later(() -> path.set(file.path()));
            }
        });
    }

    /// Writes what is waiting, stops and closes the file. Not on the JavaFX thread.
    ///
    /// @throws java.io.IOException when the last changes could not be written; the file is closed all the same
    public void close() throws java.io.IOException {
        try (file) {
            autosave.close();
        }
    }

    private void submit() {
        autosave.submit(open.letter(), open.revision().number());
    }

    private static boolean waitFor(java.util.function.Supplier<java.util.concurrent.CompletableFuture<Void>> work)
            throws Exception {
        try {
            work.get().join();
            return true;
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
