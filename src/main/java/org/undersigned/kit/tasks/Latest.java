package org.undersigned.kit.tasks;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Work on a state that goes on changing: one run at a time, and one more after it when the state changed meanwhile.
/// JavaFX thread, but for the work.
public final class Latest<T> {

    private final Tasks tasks;
    private final String name;
    private final Supplier<Callable<T>> work;
    private final Consumer<T> home;
    private AtomicBoolean running = new AtomicBoolean();
    private boolean again;

    /// @param name what the user is told is happening, already in their language
    /// @param work takes the state as it is now, and gives what is to be done with it on another thread
    /// @param home takes the result
    public Latest(Tasks tasks, String name, Supplier<Callable<T>> work, Consumer<T> home) {
        this.tasks = tasks;
        this.name = name;
        this.work = work;
        this.home = home;
    }

    /// Runs now, or as soon as what runs has ended.
    public void request() {
        if (running.get()) {
            again = true;
            return;
        }
        var now = new AtomicBoolean(true);
        running = now;
        var taken = work.get();
        tasks.start(name, () -> {
                    try {
                        return taken.call();
                    } finally {
                        now.set(false);
                    }
                })
                .onDone(this::done);
    }

    private void done(T result) {
        home.accept(result);
        if (again) {
            again = false;
            request();
        }
    }
}
