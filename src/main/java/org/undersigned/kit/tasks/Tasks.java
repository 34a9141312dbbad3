package org.undersigned.kit.tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs named, cancellable work away from the JavaFX thread and brings its results home.
public interface Tasks {

    /// Work that may take a while.
    @FunctionalInterface
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /// Starts `work` at once. What is set on the returned handle is called on the JavaFX thread.
    ///
    /// @param name what the user is told is happening, already in their language
    <T> Running<T> start(String name, Work<T> work);

    /// Starts work that needs no progress.
    default <T> Running<T> start(String name, Callable<T> work) {
        return start(name, _ -> work.call());
    }

    /// Runs `action` on the JavaFX thread after what is going on there now.
    void later(Runnable action);

    /// An action that runs on the JavaFX thread once `pause` has gone by without it being asked for again.
    Debounced debounced(Duration pause, Runnable action);

    /// Work under way. Handlers may be set right after the start: they run later, on the JavaFX thread.
    interface Running<T> {

        Running<T> onDone(Consumer<T> handler);

        /// Without a handler, a failure goes to the one the tasks were made with, which tells the user.
        Running<T> onFailed(Consumer<Exception> handler);

        Running<T> onCancelled(Runnable handler);

        void cancel();
    }

    /// An action that waits for a pause.
    interface Debounced {

        void request();

        /// Runs now if it was asked for and has not run since.
        void flush();

        void cancel();
    }
}
