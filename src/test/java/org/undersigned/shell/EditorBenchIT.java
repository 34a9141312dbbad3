package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.shell.TestHouse.doOnScreen;
import static org.undersigned.shell.TestHouse.onScreen;
import static org.undersigned.shell.TestHouse.until;

import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.undersigned.bench.BenchReport;
import org.undersigned.document.Place;
import org.undersigned.editor.SampleText;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.model.Letter;
import org.undersigned.model.text.Prose;
import org.undersigned.store.SaveState;

/// How long the editor takes in the whole window, with everything that listens to the text: spelling, counts, outline,
/// comments, numbers of notes, and the autosave into a file.
@Tag("bench")
@Tag("editor")
class EditorBenchIT {

    @RegisterExtension
    static final BenchReport REPORT = new BenchReport("editor");

    /// Counts the screen thread's own time, which a busy machine does not blur.
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int WARM_UP = 300;
    private static final int KEYS = 1000;
    private static final int IN_ONE_PARAGRAPH = 50;

    /// In milliseconds: between keys, and after every eleven of them, when whatever waits for a pause begins.
    private static final int BETWEEN = 15;

    private static final int PAUSE = 400;

    @TempDir
    Path folder;

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 1000, 5000})
    void keyToFinishedLayout(int paragraphs) throws Exception {
        try (var house = new TestHouse(folder, Locale.ENGLISH)) {
            var window = opened(house, letter(paragraphs, paragraphs / 10));
            settle(window);
            int before = length(window);
            var area = onScreen(() -> find(window, ".letter-area"));
            var waited = new double[KEYS];
            var worked = new double[KEYS];
            for (int i = -WARM_UP; i < KEYS; i++) {
                if (Math.floorMod(i, IN_ONE_PARAGRAPH) == 0) {
                    int next = paragraphs / 2 + (i + WARM_UP) / IN_ONE_PARAGRAPH;
                    doOnScreen(() -> goTo(window, next));
                    Thread.sleep(PAUSE);
                }
                var character = i % 6 == 0 ? " " : "e";
                long pressed = System.nanoTime();
                var took = WaitForAsyncUtils.asyncFx(() -> key(area, character, pressed))
                        .get();
                if (i >= 0) {
                    waited[i] = took.waited();
                    worked[i] = took.worked();
                }
                Thread.sleep(Math.floorMod(i, 11) == 0 ? PAUSE : BETWEEN);
            }
            assertThat(length(window)).isEqualTo(before + WARM_UP + KEYS);
            until(() -> isSaved(window));
            REPORT.add("key to layout, " + paragraphs + " paragraphs", "ms", waited);
            REPORT.add("key to layout, " + paragraphs + " paragraphs, time on the processor", "ms", worked);
        }
    }

    /// In the middle of a paragraph. All keys in one would make it longer than any that people write.
    private static void goTo(LetterWindow window, int paragraph) {
        var block = window.open().edition().blocks().at(paragraph).id();
        window.open().visit(Place.InText.caret(window.open().body(), block, 250));
    }

    private static int length(LetterWindow window) {
        return window.open().edition().blocks().stream()
                .mapToInt(block -> block.prose().length())
                .sum();
    }

    /// From the command to open a file to the first picture of its text in a window.
    @Test
    void openToFirstPaint() throws Exception {
        var values = new double[9];
        try (var house = new TestHouse(folder, Locale.ENGLISH)) {
            var file = folder.resolve("long.undersigned");
            house.files.create(file, letter(5000, 500), false).close();
            for (int i = -3; i < values.length; i++) {
                var painted = new CompletableFuture<Long>();
                long start = System.nanoTime();
                doOnScreen(() -> {
                    whenPainted(house, painted);
                    house.desk.open(file);
                });
                long end = painted.get(60, TimeUnit.SECONDS);
                if (i >= 0) {
                    values[i] = (end - start) / 1e6;
                }
                var window = house.window();
                settle(window);
                doOnScreen(window::close);
                until(() -> house.desk.windows().isEmpty());
            }
        }
        REPORT.add("open 5000 paragraphs with 500 notes, to first paint", "ms", values);
    }

    /// All that the app holds on to with one letter open, and what of it is the letter's.
    @Test
    void heap() throws Exception {
        double empty;
        try (var house = new TestHouse(folder.resolve("empty"), Locale.ENGLISH)) {
            settle(opened(house, SampleText.of("The lamps are lit.")));
            empty = used();
        }
        try (var house = new TestHouse(folder.resolve("long"), Locale.ENGLISH)) {
            var window = opened(house, letter(5000, 500));
            settle(window);
            double whole = used();
            REPORT.add("heap, the whole app with 5000 paragraphs and 500 notes", "MB", whole);
            REPORT.add("heap, of it for the letter", "MB", whole - empty);
            assertThat(window.open().edition().blocks().size()).isEqualTo(5000);
        }
    }

    /// Every paragraph has one hit; by the button of the find bar, to the finished layout.
    @Test
    void replaceAll() {
        var values = new double[9];
        var undone = new double[9];
        var worked = new double[9];
        try (var house = new TestHouse(folder, Locale.ENGLISH)) {
            var window = opened(house, letter(5000, 500));
            settle(window);
            doOnScreen(() -> window.commands().get("editor.replace").run());
            doOnScreen(() -> {
                ((TextField) find(window, "#find-sought")).setText("Beacon");
                ((TextField) find(window, "#find-replacement")).setText("Lantern");
            });
            for (int i = -3; i < values.length; i++) {
                var text = window.open().edition();
                var took = onScreen(() -> {
                    long pressed = System.nanoTime();
                    return took(pressed, ((Button) find(window, "#find-replace-all"))::fire);
                });
                assertThat(window.open().edition().blocks().at(4999).prose().text())
                        .startsWith("Lantern ");
                double back = onScreen(() -> timed(() -> window.open().undo()));
                assertThat(window.open().edition()).isEqualTo(text);
                if (i >= 0) {
                    values[i] = took.waited();
                    worked[i] = took.worked();
                    undone[i] = back;
                }
                settle(window);
            }
        }
        REPORT.add("replace all, 5000 hits in 5000 paragraphs", "ms", values);
        REPORT.add("replace all, time on the processor", "ms", worked);
        REPORT.add("undo of it", "ms", undone);
    }

    /// Paragraphs of about 500 characters, each with one word that no other has twice.
    private static Letter letter(int paragraphs, int notes) {
        var letter = SampleText.long_(paragraphs, notes);
        var text = letter.original();
        return letter.withEdition(text.withBlocks(
                text.blocks().map(block -> block.withProse(Prose.of("Beacon ").plus(block.prose())))));
    }

    private LetterWindow opened(TestHouse house, Letter letter) {
        try {
            var file = folder.resolve(System.nanoTime() + ".undersigned");
            house.files.create(file, letter, false).close();
            doOnScreen(() -> house.desk.open(file));
            return house.window();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Until the spelling of the whole text, the counts and the outline have had their time.
    private static void settle(LetterWindow window) {
        sleep(1500);
        until(() -> window.tasks().jobs().isEmpty());
        sleep(300);
        until(() -> window.tasks().jobs().isEmpty());
    }

    private static boolean isSaved(LetterWindow window) {
        return window.saving().stateProperty().get() instanceof SaveState.Saved saved
                && saved.revision() == window.open().revision().number();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A pulse lays out and paints; the second one after the window is there begins when the first is painted.
    private static void whenPainted(TestHouse house, CompletableFuture<Long> painted) {
        new AnimationTimer() {

            private int pulses;

            @Override
            public void handle(long now) {
                var windows = house.desk.windows();
                if (!windows.isEmpty() && windows.getFirst().stage().isShowing() && ++pulses == 2) {
                    var area = (LetterArea) find(windows.getFirst(), ".letter-area");
                    assertThat(area.getVisibleParagraphs().isEmpty()).isFalse();
                    painted.complete(System.nanoTime());
                    stop();
                }
            }
        }.start();
    }

    /// In milliseconds.
    ///
    /// @param waited from the press of the key to the finished layout, whatever the screen thread had to do first
    /// @param worked what the screen thread itself took, on the processor
    private record Took(double waited, double worked) {}

    private static Took key(Node area, String character, long pressed) {
        var typed = new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
        return took(pressed, () -> Event.fireEvent(area, typed));
    }

    private static Took took(long begun, Runnable action) {
        long start = THREADS.getCurrentThreadCpuTime();
        timed(action);
        return new Took((System.nanoTime() - begun) / 1e6, (THREADS.getCurrentThreadCpuTime() - start) / 1e6);
    }

    /// A pulse does what the screen thread does between two frames: styles, layout, and handing over what to paint.
    private static double timed(Runnable action) {
        long start = System.nanoTime();
        action.run();
        Toolkit.getToolkit().firePulse();
        return (System.nanoTime() - start) / 1e6;
    }

    private static Node find(LetterWindow window, String selector) {
        return window.stage().getScene().getRoot().lookup(selector);
    }

    private static double used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
            sleep(100);
        }
        var memory = Runtime.getRuntime();
        return (memory.totalMemory() - memory.freeMemory()) / 1e6;
    }
}
