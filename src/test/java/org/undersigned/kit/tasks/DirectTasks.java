package org.undersigned.kit.tasks;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Tasks on the test's own thread: work is done as soon as it is started, and a handler is called as soon as it is set.
/// What was put off ([#later], [#debounced]) waits for [#runWaiting].
public final class DirectTasks implements Tasks {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int patience = Integer.MAX_VALUE;

    /// Runs everything that was put off, also what that puts off in turn.
    public void runWaiting() {
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            next.run();
        }
    }

    /// The user has enough once work has told this often how far it is.
    public void cancelAfter(int steps) {
        patience = steps;
    }

    @Override
    public <T> Running<T> start(String name, Work<T> work) {
        try {
            return new Ended<>(work.run(new Counted(patience)), null, false);
        } catch (CancellationException _) {
            return new Ended<>(null, null, true);
        } catch (Exception e) {
            return new Ended<>(null, e, false);
        }
    }

    @Override
    public void later(Runnable action) {
        waiting.add(action);
    }

    @Override
    public Debounced debounced(Duration pause, Runnable action) {
        return new Debounced() {
            private boolean requested;

            @Override
            public void request() {
                if (!requested) {
                    requested = true;
                    waiting.add(this::flush);
                }
            }

            @Override
            public void flush() {
                if (requested) {
                    requested = false;
                    action.run();
                }
            }

            @Override
            public void cancel() {
                requested = false;
            }
        };
    }

    private static final class Counted implements Progress {

        private final AtomicInteger left;

        Counted(int patience) {
            left = new AtomicInteger(patience);
        }

        @Override
        public void at(double done) {
            left.decrementAndGet();
        }

        @Override
        public void stopIfCancelled() {
            if (left.get() <= 0) {
                throw new CancellationException("The test has enough");
            }
        }
    }

    /// Work that is over. A failure without a handler is lost: tests of failures set one.
    private record Ended<T>(T result, Exception failure, boolean cancelled) implements Running<T> {

        @Override
        public Running<T> onDone(Consumer<T> handler) {
            if (failure == null && !cancelled) {
                handler.accept(result);
            }
            return this;
        }

        @Override
        public Running<T> onFailed(Consumer<Exception> handler) {
            if (failure != null) {
                handler.accept(failure);
            }
            return this;
        }

        @Override
        public Running<T> onCancelled(Runnable handler) {
            if (cancelled) {
                handler.run();
            }
            return this;
        }

        @Override
        public void cancel() {}
    }
}
