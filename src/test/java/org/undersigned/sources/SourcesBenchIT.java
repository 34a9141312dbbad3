package org.undersigned.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
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
    private final FxTasks tasks = new FxTasks(threads, (name, failure) -> {
        throw new AssertionError(name, failure);
    });

    @AfterEach
    void end() {
        threads.shutdown();
    }

    @Test
    void filteringManySources() {
        var letter = SourceLetters.crowded(2_000, 500);
        var stage = PanelStage.of(letter, Locale.ENGLISH, false, 416, 900, made -> new SourcesController(
                        made.open,
                        made.ids,
                        made.messages,
                        made.dialogs,
                        tasks,
                        Around.with(_ -> {}, new CopiesInMemory(), new Online(made.clock, Limits.USUAL)))
                .view());
        ListView<Card> list = stage.find("sources.list");
        while (isBusy(stage)) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(list.getItems()).hasSizeGreaterThan(500);
        measure(stage, "filter 500 notes, key to layout", list);
        stage.run(() -> chips(stage).choose(CardSet.View.SOURCES));
        measure(stage, "filter 2,000 sources, key to layout", list);
        measureStyle(stage, list);
    }

    private void measure(PanelStage stage, String name, ListView<Card> list) {
        TextField filter = stage.find("sources.filter");
        measure(stage, name, i -> filter.setText(TYPED[Math.floorMod(i, TYPED.length)]), list);
    }

    /// What a switch costs the thread, from the choice to the layout of the cards that were made in the background.
    private void measureStyle(PanelStage stage, ListView<Card> list) {
        var styles = CitationStyle.values();
        var costs = new double[20];
        var threads = ManagementFactory.getThreadMXBean();
        for (int i = -styles.length; i < costs.length; i++) {
            var citing = new Citing(styles[Math.floorMod(i, styles.length)], i % 2 == 0);
            var before = new long[1];
            stage.run(() -> {
                before[0] = threads.getCurrentThreadCpuTime();
                stage.open.apply(new LetterEdit.ChangeCiting(citing));
            });
            while (isBusy(stage)) {
                LockSupport.parkNanos(20_000_000);
            }
            double[] cost = new double[1];
            stage.run(() -> {
                layOut(list);
                cost[0] = (threads.getCurrentThreadCpuTime() - before[0]) / 1e6;
            });
            if (i >= 0) {
                costs[i] = cost[0];
            }
        }
        var measured = REPORT.add("switch the style, panel of 2,000 sources, CPU", "ms", costs);
        assertThat(measured.p99()).isLessThan(50);
    }

    private boolean isBusy(PanelStage stage) {
        var busy = new boolean[1];
        stage.run(() -> busy[0] = !tasks.jobs().isEmpty());
        return busy[0];
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
}
