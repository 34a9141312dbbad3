package org.undersigned.kit.tasks;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/// One piece of work under way: its name and progress to show, and what happens when it ends.
///
/// Made and listened to on the JavaFX thread; its [Progress] side is called by the work, on any thread.
public final class Job<T> implements Tasks.Running<T>, Progress {

    private final String name;
    private final FxTasks home;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(-1);
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicBoolean reporting = new AtomicBoolean();
    private volatile double latest = -1;
    private Consumer<T> whenDone = _ -> {};
    private @Nullable Consumer<Exception> whenFailed;
    private Runnable whenCancelled = () -> {};

    Job(String name, FxTasks home) {
        this.name = name;
        this.home = home;
    }

    public String name() {
        return name;
    }

    /// From 0 to 1, or negative when nobody can tell.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    @Override
    public Job<T> onDone(Consumer<T> handler) {
        whenDone = handler;
        return this;
    }

    @Override
    public Job<T> onFailed(Consumer<Exception> handler) {
        whenFailed = handler;
        return this;
    }

    @Override
    public Job<T> onCancelled(Runnable handler) {
        whenCancelled = handler;
        return this;
    }

    @Override
    public void cancel() {
        cancelled.set(true);
    }

    /// At most one report is on its way at a time, so that work that reports often does not flood the screen.
    @Override
    public void at(double done) {
        latest = done;
        if (reporting.compareAndSet(false, true)) {
            Platform.runLater(() -> {
                reporting.set(false);
                progress.set(latest);
            });
        }
    }

    @Override
    public void stopIfCancelled() {
        if (cancelled.get()) {
            throw new CancellationException(name);
        }
    }

    /// Takes the job off the list, then says how it ended.
    void end(Runnable outcome) {
        home.ended(this);
        outcome.run();
    }

    /// A result that comes after all, when nobody wants it any more, is dropped.
    void done(T result) {
        if (cancelled.get()) {
            whenCancelled.run();
        } else {
            whenDone.accept(result);
        }
    }

    void cancelled() {
        whenCancelled.run();
    }

    void failed(Exception cause) {
        if (cancelled.get()) {
            whenCancelled.run();
        } else if (whenFailed != null) {
            whenFailed.accept(cause);
        } else {
            home.failedUnhandled(this, cause);
        }
    }
}
