package org.undersigned.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.bench.BenchReport;
import org.undersigned.document.LetterEdit;
import org.undersigned.keeping.CopiesInMemory;
import org.undersigned.kit.PanelStage;
import org.undersigned.kit.SourceLetters;
import org.undersigned.kit.controls.Chips;
import org.undersigned.kit.tasks.FxTasks;
import org.undersigned.kit.tasks.Tasks;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;
import org.undersigned.online.Limits;
import org.undersigned.online.Online;
import org.undersigned.sources.card.Card;
import org.undersigned.sources.card.CardSet;

/// What 2,000 sources and 500 notes cost the JavaFX thread: from a key in the filter to the layout of the cards.
@Tag("bench")
@Tag("sources")
class SourcesBenchIT {

    @RegisterExtension
    static final BenchReport REPORT = new BenchReport("sources");

    private static final String[] TYPED = {"m", "me", "mer", "merc", "mercury", "mercury 12", "", "cuenca", "núm", "14"
    };

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Counted tasks = new Counted(new FxTasks(threads, (name, failure) -> {
        throw new AssertionError(name, failure);
    }));

    @AfterEach
    void end() {
        threads.shutdown();
    }

    @Test
    void filteringManySources() {
        var stage = open();
        ListView<Card> list = stage.find("sources.list");
        assertThat(list.getItems()).hasSizeGreaterThan(500);
        measure(stage, "filter 500 notes, key to layout", list);
        stage.run(() -> chips(stage).choose(CardSet.View.SOURCES));
        measure(stage, "filter 2,000 sources, key to layout", list);
    }

    @Test
    void switchingTheStyle() {
        var stage = open();
        ListView<Card> list = stage.find("sources.list");
        measureStyle(stage, "notes", list);
        stage.run(() -> chips(stage).choose(CardSet.View.SOURCES));
        measureStyle(stage, "sources", list);
    }

    private PanelStage open() {
        var stage = PanelStage.of(
                SourceLetters.crowded(2_000, 500), Locale.ENGLISH, false, 416, 900, made -> new SourcesController(
                                made.open,
                                made.ids,
                                made.messages,
                                made.dialogs,
                                tasks,
                                Around.with(_ -> {}, new CopiesInMemory(), new Online(made.clock, Limits.USUAL)))
                        .view());
        waitFor(stage);
        return stage;
    }

    private void measure(PanelStage stage, String name, ListView<Card> list) {
        TextField filter = stage.find("sources.filter");
        measure(stage, name, i -> filter.setText(TYPED[Math.floorMod(i, TYPED.length)]), list);
    }

    /// What a switch costs the thread: the choice, and the coming home and the layout of what was made meanwhile.
    private void measureStyle(PanelStage stage, String shown, ListView<Card> list) {
        var styles = CitationStyle.values();
        var costs = new double[20];
        for (int i = -2 * styles.length; i < costs.length; i++) {
            var citing = new Citing(styles[Math.floorMod(i, styles.length)], i % 2 == 0);
            tasks.spent = 0;
            tasks.home = () -> layOut(list);
            stage.run(() -> tasks.count(() -> {
                stage.open.apply(new LetterEdit.ChangeCiting(citing));
                layOut(list);
            }));
            waitFor(stage);
            if (i >= 0) {
                costs[i] = tasks.spent / 1e6;
            }
        }
        var measured = REPORT.add("switch the style, panel of " + shown + ", CPU", "ms", costs);
        assertThat(measured.p99()).isLessThan(50);
    }

    /// Without asking again and again, which would cost the thread that is measured.
    private void waitFor(PanelStage stage) {
        var idle = new CountDownLatch(1);
        stage.run(() -> {
            if (tasks.really.jobs().isEmpty()) {
                idle.countDown();
            }
            tasks.really.jobs().addListener((ListChangeListener<Object>) _ -> {
                if (tasks.really.jobs().isEmpty()) {
                    idle.countDown();
                }
            });
        });
        try {
            assertThat(idle.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// From a gesture to the layout of what it changed: by the clock, and what it cost the thread where others have the
    /// machine too.
    private void measure(PanelStage stage, String name, IntConsumer gesture, ListView<Card> list) {
        var values = new double[100];
        var costs = new double[values.length];
        var threads = ManagementFactory.getThreadMXBean();
        for (int i = -30; i < values.length; i++) {
            int at = i;
            stage.run(() -> {
                long start = System.nanoTime();
                long cost = threads.getCurrentThreadCpuTime();
                gesture.accept(at);
                layOut(list);
                if (at >= 0) {
                    costs[at] = (threads.getCurrentThreadCpuTime() - cost) / 1e6;
                    values[at] = (System.nanoTime() - start) / 1e6;
                }
            });
        }
        REPORT.add(name + ", CPU", "ms", costs);
        var measured = REPORT.add(name, "ms", values);
        assertThat(measured.p99()).isLessThan(50);
    }

    private static void layOut(ListView<Card> list) {
        Parent root = list.getScene().getRoot();
        root.applyCss();
        root.layout();
    }

    @SuppressWarnings("unchecked")
    private static Chips<CardSet.View> chips(PanelStage stage) {
        return (Chips<CardSet.View>) stage.find("sources.chips");
    }

    /// Tasks of a window, and what their results cost the JavaFX thread when they come home.
    private static final class Counted implements Tasks {

        final FxTasks really;
        /// In nanoseconds of the thread's own time.
        long spent;

        Runnable home = () -> {};

        Counted(FxTasks really) {
            this.really = really;
        }

        void count(Runnable action) {
            var threads = ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadCpuTime();
            action.run();
            spent += threads.getCurrentThreadCpuTime() - before;
        }

        @Override
        public <T> Running<T> start(String name, Work<T> work) {
            return new Coming<>(this, really.start(name, work));
        }

        @Override
        public void later(Runnable action) {
            really.later(() -> count(action));
        }

        @Override
        public Debounced debounced(Duration pause, Runnable action) {
            return really.debounced(pause, () -> count(action));
        }
    }

    private record Coming<T>(Counted tasks, Tasks.Running<T> really) implements Tasks.Running<T> {

        @Override
        public Tasks.Running<T> onDone(Consumer<T> handler) {
            really.onDone(result -> tasks.count(() -> {
                handler.accept(result);
                tasks.home.run();
            }));
            return this;
        }

        @Override
        public Tasks.Running<T> onFailed(Consumer<Exception> handler) {
            really.onFailed(handler);
            return this;
        }

        @Override
        public Tasks.Running<T> onCancelled(Runnable handler) {
            really.onCancelled(handler);
            return this;
        }

        @Override
        public void cancel() {
            really.cancel();
        }
    }
}
