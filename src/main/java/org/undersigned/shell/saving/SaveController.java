package org.undersigned.shell.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.store.Access;
import org.undersigned.store.Autosave;
import org.undersigned.store.LetterFile;
import org.undersigned.store.SaveState;

/// Hands every change of an open letter to the autosave of its file, and brings home what that says.
///
/// A file that is only looked at is never written: the first change makes a copy, which is then the file. Lives on
/// the JavaFX thread; the disk is touched elsewhere.
public final class SaveController {

    /// Makes a copy of a file that may be written. Called away from the JavaFX thread.
    @FunctionalInterface
    public interface Copier {
        LetterFile copy(LetterFile file) throws IOException;
    }

    private final OpenLetter open;
    private final InstantSource clock;
    private final Tasks tasks;
    private final Copier copier;
    private final ReadOnlyObjectWrapper<SaveState> state;
    private final ReadOnlyObjectWrapper<Path> path;
    private final ReadOnlyObjectWrapper<LetterFile> file;
    private @Nullable Autosave autosave;
    private boolean copying;

    /// @param file holds the letter as it is open now
    public SaveController(OpenLetter open, LetterFile file, InstantSource clock, Tasks tasks, Copier copier) {
        this.open = open;
        this.clock = clock;
        this.tasks = tasks;
        this.copier = copier;
        this.file = new ReadOnlyObjectWrapper<>(file);
        this.path = new ReadOnlyObjectWrapper<>(file.path());
        this.state =
                new ReadOnlyObjectWrapper<>(new SaveState.Saved(open.revision().number(), clock.instant()));
        if (file.access() == Access.WRITE) {
            autosave = autosaveOf(file);
        }
        // Not the revision: it is set before the letter, which would hand over the letter before the edit.
        open.letterProperty().addListener(_ -> changed());
    }

    public ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The file that holds the letter: another one after a look became a copy.
    public ReadOnlyObjectProperty<LetterFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// Where it is, which a new name changes.
    public ReadOnlyObjectProperty<Path> pathProperty() {
        return path.getReadOnlyProperty();
    }

    /// Writes now what is waiting.
    public Tasks.Running<Boolean> saveNow(String jobName) {
        return withAutosave(jobName, Autosave::flush);
    }

    /// Writes a copy to `target`, and goes on with this file. The user was asked already about what stands there.
    public Tasks.Running<Boolean> saveCopy(String jobName, Path target) {
        return tasks.start(jobName, () -> {
            var writer = autosave;
            if (writer == null) {
                file.get().saveCopy(target, true);
                return true;
            }
            return waitFor(writer.withFile(letterFile -> letterFile.saveCopy(target, true)));
        });
    }

    /// Gives the letter's file another name or place.
    public Tasks.Running<Boolean> moveTo(String jobName, Path target) {
        return tasks.start(jobName, () -> {
            var writer = autosave;
            if (writer == null) {
                return false;
            }
            try {
                return waitFor(writer.withFile(letterFile -> letterFile.moveTo(target, true)));
            } finally {
                tasks.later(() -> path.set(file.get().path()));
            }
        });
    }

    /// Writes what is waiting, stops and closes the file. Not on the JavaFX thread.
    ///
    /// @throws IOException when the last changes could not be written; the file is closed all the same
    public void close() throws IOException {
        try (var _ = file.get()) {
            var writer = autosave;
            if (writer != null) {
                writer.close();
            }
        }
    }

    private void changed() {
        if (autosave != null) {
            autosave.submit(open.letter(), open.revision().number());
        } else if (!copying) {
            copying = true;
            state.set(new SaveState.Pending(open.revision().number()));
            var looked = file.get();
            tasks.start("", () -> copier.copy(looked)).onDone(this::goOnWith).onFailed(cause -> {
                copying = false;
                throw new java.io.UncheckedIOException(new IOException(cause));
            });
        }
    }

    private void goOnWith(LetterFile copy) {
        file.set(copy);
        path.set(copy.path());
        autosave = autosaveOf(copy);
        changed();
    }

    private Autosave autosaveOf(LetterFile written) {
        return new Autosave(written, clock, told -> tasks.later(() -> state.set(told)));
    }

    private Tasks.Running<Boolean> withAutosave(String jobName, Function<Autosave, CompletableFuture<Void>> work) {
        return tasks.start(jobName, () -> {
            var writer = autosave;
            return writer != null && waitFor(work.apply(writer));
        });
    }

    private static boolean waitFor(CompletableFuture<Void> work) throws Exception {
        try {
            work.join();
            return true;
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
