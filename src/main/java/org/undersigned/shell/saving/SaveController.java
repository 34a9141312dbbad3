package org.undersigned.shell.saving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.OpenLetter;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Person;
import org.undersigned.store.Access;
import org.undersigned.store.Autosave;
import org.undersigned.store.LetterFile;
import org.undersigned.store.LetterFileException;
import org.undersigned.store.Problem;
import org.undersigned.store.SaveState;

/// Hands every change of an open letter to the autosave of its file, and brings home what that says.
///
/// A file that is only looked at is never written: the first change makes a copy, which is then the file. A
/// letter whose file fails can go on in another one. Lives on the JavaFX thread; the disk is touched
/// elsewhere.
public final class SaveController {

    private final OpenLetter open;
    private final InstantSource clock;
    private final Tasks tasks;
    private final Keeping keeping;
    private final BackupRounds backups;
    private final ReadOnlyObjectWrapper<SaveState> state;
    private final ReadOnlyObjectWrapper<Path> path;
    private final ReadOnlyObjectWrapper<LetterFile> file;

    /// Null while the letter is only looked at; not done while a copy of it is being made; failed when that
    /// failed.
    private @Nullable CompletableFuture<Autosave> writer;

    /// Files that the letter was rescued from. Read by the writing thread.
    private final Collection<Path> left = new ConcurrentLinkedQueue<>();

    /// @param file holds the letter as it is open now
    public SaveController(OpenLetter open, LetterFile file, InstantSource clock, Tasks tasks, Keeping keeping) {
        this.open = open;
        this.clock = clock;
        this.tasks = tasks;
        this.keeping = keeping;
        this.backups = new BackupRounds(keeping, clock);
        this.file = new ReadOnlyObjectWrapper<>(file);
        this.path = new ReadOnlyObjectWrapper<>(file.path());
        this.state =
                new ReadOnlyObjectWrapper<>(new SaveState.Saved(open.revision().number(), clock.instant()));
        if (file.access() == Access.WRITE) {
            write(file);
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
        return withFile(jobName, _ -> {});
    }

    /// Writes a copy to `target`, and goes on with this file. The user was asked already about what stands
    /// there.
    public Tasks.Running<Boolean> saveCopy(String jobName, Path target) {
        if (writer == null) {
            var looked = file.get();
            return tasks.start(jobName, () -> {
                looked.saveCopy(target, true);
                return true;
            });
        }
        return withFile(jobName, letterFile -> letterFile.saveCopy(target, true));
    }

    /// Takes every trace of a person, whom the open letter has erased already, out of the file and its
    /// backups.
    public Tasks.Running<Boolean> erase(String jobName, Id<Person> person) {
        return withFile(jobName, letterFile -> {
            letterFile.compact();
            keeping.erase(letterFile.letter().id(), person, left);
        });
    }

    /// Gives the letter's file another name or place.
    public Tasks.Running<Boolean> moveTo(String jobName, Path target) {
        return withFile(jobName, letterFile -> {
            try {
                letterFile.moveTo(target, true);
            } finally {
                tasks.later(() -> path.set(letterFile.path()));
            }
        });
    }

    /// Goes on in a new file at `target`, with everything up to now; the failing one stays as it was last
    /// saved.
    public Tasks.Running<LetterFile> rescueTo(String jobName, Path target, Runnable then) {
        var failing = file.get();
        var newest = open.letter();
        var gone = writer;
        return tasks.start(jobName, () -> keeping.rescue(failing, newest, target))
                .onDone(rescued -> {
                    left.add(failing.path());
                    letGo(failing, gone);
                    goOnWith(rescued);
                    then.run();
                });
    }

    /// Writes what is waiting, stops and closes the file. Not on the JavaFX thread.
    ///
    /// @throws IOException when the last changes could not be written; the file is closed all the same
    public void close() throws IOException {
        try (var _ = file.get()) {
            close(writer);
        }
    }

    private void changed() {
        long revision = open.revision().number();
        boolean submitted = ifWritten(writer, autosave -> autosave.submit(open.letter(), revision));
        if (!submitted && (writer == null || writer.isDone())) {
            startCopy(file.get());
        }
    }

    private void startCopy(LetterFile looked) {
        var coming = new CompletableFuture<Autosave>();
        writer = coming;
        long revision = open.revision().number();
        state.set(new SaveState.Pending(revision));
        tasks.start("", () -> keeping.copy(looked)).onDone(this::goOnWith).onFailed(cause -> {
            state.set(new SaveState.Failed(revision, problem(cause, looked), clock.instant()));
            coming.completeExceptionally(cause);
        });
    }

    private void goOnWith(LetterFile next) {
        file.set(next);
        path.set(next.path());
        write(next);
        changed();
    }

    private void write(LetterFile written) {
        var autosave = new Autosave(written, clock, told -> tasks.later(() -> told(written, told)));
        if (writer == null || writer.isDone()) {
            writer = CompletableFuture.completedFuture(autosave);
        } else {
            writer.complete(autosave);
        }
        backups.begin(autosave);
    }

    /// What is told of a file that was let go says nothing of the letter any more.
    private void told(LetterFile teller, SaveState next) {
        if (teller != file.get()) {
            return;
        }
        state.set(next);
        if (next instanceof SaveState.Saved) {
            ifWritten(writer, backups::saved);
        }
    }

    private static boolean ifWritten(@Nullable CompletableFuture<Autosave> writer, Consumer<Autosave> action) {
        boolean written = writer != null && writer.isDone() && !writer.isCompletedExceptionally();
        if (writer != null && written) {
            action.accept(writer.join());
        }
        return written;
    }

    /// What the failing file still holds is in the rescued one too, so its last complaints are of no use.
    private void letGo(LetterFile failing, @Nullable CompletableFuture<Autosave> gone) {
        tasks.start("", () -> {
                    try (failing) {
                        close(gone);
                    }
                    return true;
                })
                .onFailed(_ -> {});
    }

    private static void close(@Nullable CompletableFuture<Autosave> writer) throws IOException {
        if (writer != null && !writer.isCompletedExceptionally()) {
            writer.join().close();
        }
    }

    private Tasks.Running<Boolean> withFile(String jobName, Autosave.FileWork work) {
        var writing = writer;
        return tasks.start(jobName, () -> {
            if (writing == null) {
                return false;
            }
            try {
                writing.thenCompose(autosave -> autosave.withFile(work)).join();
                return true;
            } catch (CompletionException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        });
    }

    private static Problem problem(Exception cause, LetterFile file) {
        return cause instanceof LetterFileException failure
                ? failure.problem()
                : new Problem.Unexpected(file.path(), String.valueOf(cause.getMessage()));
    }
}
