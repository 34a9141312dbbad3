package org.undersigned.store;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Letter;

/// Keeps a file up with its letter: the one thread that writes it.
///
/// What is submitted is in the file within a second: after a short pause in the typing, or while it goes on. The newest
/// letter wins; a failed save is tried again with the newest letter until it is done. The listener is called on the
/// writing thread.
public final class Autosave implements AutoCloseable {

    /// A pause in the typing after which it is saved.
    static final Duration PAUSE = Duration.ofMillis(300);

    /// The longest a change waits while the typing goes on.
    static final Duration LONGEST = Duration.ofMillis(700);

    /// Between two tries when saving fails.
    static final Duration RETRY = Duration.ofSeconds(2);

    private record Draft(Letter letter, long revision, Instant changed) {}

    private final LetterFile file;
    private final InstantSource clock;
    private final Consumer<SaveState> listener;
    private final ScheduledExecutorService writer;

    /// Guarded by `this`: the newest letter that is not in the file, and when the first change in it was made.
    private @Nullable Draft waiting;

    private @Nullable Future<?> timer;

    /// Only touched by the writer.
    private @Nullable Instant failingSince;

    public Autosave(LetterFile file, InstantSource clock, Consumer<SaveState> listener) {
        this.file = file;
        this.clock = clock;
        this.listener = listener;
        this.writer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
                .name("writer of " + file.path().getFileName())
                .daemon()
                .factory());
    }

    /// Hands over the letter as it is now. Returns at once.
    public void submit(Letter letter, long revision) {
        synchronized (this) {
            if (writer.isShutdown()) {
                throw new IllegalStateException("Closed; nothing would save this");
            }
            var now = clock.instant();
            var since = waiting == null ? now : waiting.changed();
            waiting = new Draft(letter, revision, since);
            var longest = Duration.between(now, since.plus(LONGEST));
            schedule(longest.compareTo(PAUSE) < 0 ? longest : PAUSE);
        }
        writer.execute(() -> tellOfWaiting(revision));
    }

    /// Saves now what is waiting. The future is done when it is in the file, or failed with the
    /// [LetterFileException].
    public CompletableFuture<Void> flush() {
        return withFile(_ -> {});
    }

    /// Something to do with the file between two saves.
    @FunctionalInterface
    public interface FileWork {
        void run(LetterFile file) throws IOException;
    }

    /// Saves what is waiting, then does `work` on the writing thread: a copy, a new name, a backup.
    public CompletableFuture<Void> withFile(FileWork work) {
        var done = new CompletableFuture<Void>();
        writer.execute(() -> {
            try {
                var failure = write();
                if (failure != null) {
                    throw failure;
                }
                work.run(file);
                done.complete(null);
            } catch (IOException | RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        return done;
    }

    /// Saves what is waiting and stops. Does not close the file.
    ///
    /// @throws LetterFileException when the newest letter could not be saved; it is lost unless somebody keeps it
    @Override
    public void close() throws LetterFileException {
        if (writer.isShutdown()) {
            return;
        }
        try {
            flush().join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof LetterFileException failure) {
                throw failure;
            }
            throw e;
        } finally {
            writer.shutdownNow();
        }
    }

    /// Runs on the writer.
    private @Nullable LetterFileException write() {
        var draft = take();
        if (draft == null) {
            return null;
        }
        tell(new SaveState.Saving(draft.revision()));
        try {
            file.save(draft.letter());
            failingSince = null;
            tell(new SaveState.Saved(draft.revision(), clock.instant()));
            return null;
        } catch (LetterFileException e) {
            return failed(draft, e);
        } catch (RuntimeException e) {
            // Whatever it is, the letter is not in the file, and somebody has to be told.
            return failed(
                    draft,
                    new LetterFileException(new Problem.Unexpected(file.path(), String.valueOf(e.getMessage())), e));
        }
    }

    private LetterFileException failed(Draft draft, LetterFileException failure) {
        failingSince = failingSince == null ? clock.instant() : failingSince;
        giveBack(draft);
        tell(new SaveState.Failed(draft.revision(), failure.problem(), failingSince));
        return failure;
    }

    /// Nothing is told of a letter that was saved meanwhile, between two other things.
    private void tellOfWaiting(long revision) {
        boolean stillWaiting;
        synchronized (this) {
            stillWaiting = waiting != null;
        }
        if (stillWaiting) {
            tell(new SaveState.Pending(revision));
        }
    }

    private synchronized @Nullable Draft take() {
        var draft = waiting;
        waiting = null;
        return draft;
    }

    /// What could not be written waits again, unless something newer came meanwhile.
    private synchronized void giveBack(Draft draft) {
        if (waiting == null) {
            waiting = draft;
        }
        if (!writer.isShutdown()) {
            schedule(RETRY);
        }
    }

    private void schedule(Duration wait) {
        if (timer != null) {
            timer.cancel(false);
        }
        timer = writer.schedule(this::write, Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS);
    }

    private void tell(SaveState state) {
        listener.accept(state);
    }
}
