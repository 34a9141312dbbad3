package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.bench.BenchReport;
import org.undersigned.editor.gesture.Finder;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.editor.gesture.Sought;

/// How long the editor takes, everything that listens included.
@Tag("bench")
@Tag("editor")
class EditorBenchIT {

    @RegisterExtension
    static final BenchReport REPORT = new BenchReport("editor");

    /// Also counts the screen thread's own time, which a busy machine does not blur.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(ints = {100, 1000, 5000})
    void keyToFinishedLayout(int paragraphs) {
        var stage = EditorStage.of(SampleText.long_(paragraphs, paragraphs / 10));
        stage.run(stage.tasks::runWaiting);
        stage.run(() -> stage.area().select(Selection.at(paragraphs / 2, 250)));
        var worked = new double[1000];
        var values = EditorStage.onScreen(() -> {
            for (int i = 0; i < 300; i++) {
                key(stage, i % 6 == 0 ? " " : "e");
            }
            var took = new double[worked.length];
            for (int i = 0; i < took.length; i++) {
                long start = THREADS.getCurrentThreadCpuTime();
                took[i] = key(stage, i % 6 == 0 ? " " : "e");
                worked[i] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            }
            return took;
        });
        REPORT.add("key to layout, " + paragraphs + " paragraphs", "ms", values);
        REPORT.add("key to layout, " + paragraphs + " paragraphs, time on the processor", "ms", worked);
    }

    @Test
    void openToFirstLayout() {
        var values = new double[9];
        for (int i = -2; i < values.length; i++) {
            var letter = SampleText.long_(5000, 500);
            long start = System.nanoTime();
            EditorStage.of(letter);
            if (i >= 0) {
                values[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        REPORT.add("open 5000 paragraphs with 500 notes", "ms", values);
    }

    /// What an open letter holds on to, its spelling checked, beyond what an empty one does.
    @Test
    void heap() {
        EditorStage.of(SampleText.of("The lamps"));
        long empty = used();
        var stage = EditorStage.of(SampleText.long_(5000, 500));
        stage.run(stage.tasks::runWaiting);
        REPORT.add("heap, 5000 paragraphs with 500 notes", "MB", (used() - empty) / 1e6);
        assertThat(stage.area().getParagraphs()).hasSize(5000);
    }

    /// From a key that makes a word wrong to the mark under it, the pause before checking left out.
    @Test
    void spellingOfOneParagraph() {
        var stage = EditorStage.of(SampleText.long_(5000, 500));
        stage.run(stage.tasks::runWaiting);
        stage.run(() -> stage.area().select(Selection.at(2500, 250)));
        var values = EditorStage.onScreen(() -> {
            var took = new double[100];
            for (int i = -20; i < took.length; i++) {
                key(stage, i % 6 == 0 ? " " : "e");
                long start = System.nanoTime();
                stage.tasks.runWaiting();
                layout(stage);
                if (i >= 0) {
                    took[i] = (System.nanoTime() - start) / 1e6;
                }
            }
            return took;
        });
        REPORT.add("spelling again after a key, 5000 paragraphs", "ms", values);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        var memory = Runtime.getRuntime();
        return memory.totalMemory() - memory.freeMemory();
    }

    @Test
    void replaceAll() {
        var stage = EditorStage.of(SampleText.long_(5000, 500));
        var values = new double[9];
        for (int i = -2; i < values.length; i++) {
            double took = EditorStage.onScreen(() -> {
                long start = System.nanoTime();
                stage.area().pen().perform((blocks, at) -> new Finder(new Sought("storm", false, true, false))
                        .replaceAll(blocks, at, "tempest"));
                layout(stage);
                double time = (System.nanoTime() - start) / 1e6;
                stage.area().undo();
                layout(stage);
                return time;
            });
            if (i >= 0) {
                values[i] = took;
            }
        }
        REPORT.add("replace all, hits in 5000 paragraphs", "ms", values);
    }

    private static double key(EditorStage stage, String character) {
        long start = System.nanoTime();
        Event.fireEvent(
                stage.area(),
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
        layout(stage);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void layout(EditorStage stage) {
        var root = stage.editor.view().getScene().getRoot();
        root.applyCss();
        root.layout();
    }
}
