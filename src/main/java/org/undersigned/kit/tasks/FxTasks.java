package org.undersigned.kit.tasks;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The tasks of one window: work goes to the threads it was given, and everything comes home to the JavaFX thread here.
///
/// Called on the JavaFX thread. Work is never interrupted, since an interrupt closes the files it has open: it is asked
/// to stop, through its [Progress].
public final class FxTasks implements Tasks {

    private final ExecutorService threads;
    private final BiConsumer<String, Exception> whenFailed;
    private final ObservableList<Job<?>> jobs = FXCollections.observableArrayList();

    /// Held here: a view that nobody holds is collected, and whoever listened to it hears nothing any more.
    private final ObservableList<Job<?>> shown = FXCollections.unmodifiableObservableList(jobs);

    private boolean closed;

    /// @param whenFailed tells the user of work that failed and has no handler of its own; gets the work's name
    public FxTasks(ExecutorService threads, BiConsumer<String, Exception> whenFailed) {
        this.threads = threads;
        this.whenFailed = whenFailed;
    }

    /// Starts nothing from now on: the window is gone, and a pause that ends after it must wake nobody.
    public void close() {
        closed = true;
    }

    /// What is under way now, oldest first.
    public ObservableList<Job<?>> jobs() {
        return shown;
    }

    @Override
    public <T> Running<T> start(String name, Work<T> work) {
        var job = new Job<T>(name, this);
        if (!closed) {
            jobs.add(job);
            threads.execute(() -> run(job, work));
        }
        return job;
    }

    /// Starts work too short or too frequent to be shown.
    public <T> Running<T> quietly(Callable<T> work) {
        var job = new Job<T>("", this);
        if (!closed) {
            threads.execute(() -> run(job, _ -> work.call()));
        }
        return job;
    }

    private <T> void run(Job<T> job, Work<T> work) {
        try {
            job.stopIfCancelled();
            var result = work.run(job);
            Platform.runLater(() -> job.end(() -> job.done(result)));
        } catch (CancellationException _) {
            Platform.runLater(() -> job.end(job::cancelled));
        } catch (Exception e) {
            Platform.runLater(() -> job.end(() -> job.failed(e)));
        } catch (Error e) {
            Platform.runLater(() -> job.end(() -> job.failed(new IllegalStateException(e))));
            throw e;
        }
    }

    @Override
    public void later(Runnable action) {
        Platform.runLater(action);
    }

    @Override
    public Debounced debounced(Duration pause, Runnable action) {
        return new Pause(pause, action);
    }

    void ended(Job<?> job) {
        jobs.remove(job);
    }

    void failedUnhandled(Job<?> job, Exception cause) {
        whenFailed.accept(job.name(), cause);
    }

    private static final class Pause implements Debounced {

        private final PauseTransition pause;
        private final Runnable action;

        Pause(Duration length, Runnable action) {
            this.pause = new PauseTransition(javafx.util.Duration.millis((double) length.toMillis()));
            this.action = action;
            pause.setOnFinished(_ -> action.run());
        }

        @Override
        public void request() {
            pause.playFromStart();
        }

        @Override
        public void flush() {
            if (pause.getStatus() == javafx.animation.Animation.Status.RUNNING) {
                pause.stop();
                action.run();
            }
        }

        @Override
        public void cancel() {
            pause.stop();
        }
    }
}
