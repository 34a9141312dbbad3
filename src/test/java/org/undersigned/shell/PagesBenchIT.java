package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.shell.TestHouse.doOnScreen;
import static org.undersigned.shell.TestHouse.onScreen;
import static org.undersigned.shell.TestHouse.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.undersigned.bench.BenchReport;
import org.undersigned.document.Place;
import org.undersigned.editor.SampleText;
import org.undersigned.model.Letter;
import org.undersigned.typeset.Letters;

/// How long the pages beside the draft are those of before the key, in the whole window: the pause that the preview
/// waits for included, with spelling, counts and the autosave at work.
@Tag("bench")
@Tag("page")
class PagesBenchIT {

    @RegisterExtension
    static final BenchReport REPORT = new BenchReport("page");

    private static final int WARM_UP = 15;
    private static final int KEYS = 60;

    @TempDir
    Path folder;

    /// Completed by the next new picture of a page.
    private volatile CompletableFuture<Long> changed = new CompletableFuture<>();

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void keyToRefreshedPage() throws Exception {
        measured("an ordinary letter", Letters.ordinary().letter(), 2);
        measured("20 pages with 40 notes", SampleText.long_(134, 40), 20);
    }

    private void measured(String name, Letter letter, int pages) throws Exception {
        try (var house = new TestHouse(folder.resolve(name), Locale.ENGLISH)) {
            var file = folder.resolve(name + ".undersigned");
            house.files.create(file, letter, false).close();
            doOnScreen(() -> house.desk.open(file));
            var window = house.window();
            doOnScreen(() -> window.commands().get("view.draft_and_pages").run());
            settle(window);
            assertThat(Letters.typesetter().set(letter, letter.original()).count())
                    .isEqualTo(pages);
            var blocks = window.open().edition().blocks();
            doOnScreen(() -> window.open()
                    .visit(Place.InText.caret(
                            window.open().body(), blocks.at(blocks.size() / 2).id(), 2)));
            settle(window);
            doOnScreen(() -> pictures(window).forEach(picture -> picture.imageProperty()
                    .addListener((_, _, _) -> changed.complete(System.nanoTime()))));
            var took = new double[KEYS];
            for (int i = -WARM_UP; i < KEYS; i++) {
                double one = key(window, i % 6 == 0 ? " " : "e");
                if (i >= 0) {
                    took[i] = one;
                }
                until(() -> window.tasks().jobs().isEmpty());
                Thread.sleep(300);
            }
            REPORT.add("key to refreshed page, " + name, "ms", took);
        }
    }

    /// In milliseconds, from the press of the key to the new picture.
    private double key(LetterWindow window, String character) throws Exception {
        var area = onScreen(() -> window.stage().getScene().getRoot().lookup(".letter-area"));
        changed = new CompletableFuture<>();
        long pressed = System.nanoTime();
        WaitForAsyncUtils.asyncFx(() -> Event.fireEvent(
                area, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
        return (changed.get(30, TimeUnit.SECONDS) - pressed) / 1e6;
    }

    private static List<ImageView> pictures(LetterWindow window) {
        return window.stage().getScene().getRoot().lookupAll(".preview-page").stream()
                .flatMap(page -> page.lookupAll(".image-view").stream())
                .map(Node.class::cast)
                .filter(ImageView.class::isInstance)
                .map(ImageView.class::cast)
                .toList();
    }

    private static void settle(LetterWindow window) throws InterruptedException {
        Thread.sleep(1500);
        until(() -> window.tasks().jobs().isEmpty());
        Thread.sleep(300);
        until(() -> window.tasks().jobs().isEmpty());
    }
}
