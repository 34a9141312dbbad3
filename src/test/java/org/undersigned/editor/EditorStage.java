package org.undersigned.editor;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.undersigned.citing.style.Styler;
import org.undersigned.document.OpenLetter;
import org.undersigned.editor.area.Clip;
import org.undersigned.editor.area.LetterArea;
import org.undersigned.kit.Png;
import org.undersigned.kit.dialogs.AnsweringDialogs;
import org.undersigned.kit.tasks.DirectTasks;
import org.undersigned.language.Messages;
import org.undersigned.language.spelling.Dictionaries;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Ids;
import org.undersigned.shell.FragmentFormat;

/// An editor in a window of its own, as a test drives it.
public final class EditorStage {

    private static final Dictionaries DICTIONARIES = new Dictionaries();

    /// The system has one clipboard: what one stage copied, with its ids, another one may paste.
    private static final AtomicInteger STAGES = new AtomicInteger();

    private final TestClock clock = new TestClock();
    public final AnsweringDialogs dialogs = new AnsweringDialogs();
    public final DirectTasks tasks = new DirectTasks();
    public final MemoryFiles files = new MemoryFiles();
    public final Habits habits = new Habits();
    public final OpenLetter open;
    public final EditorController editor;
    private final Scene scene;

    private static final class TestClock implements InstantSource {

        private Instant now = Instant.parse("2027-03-03T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }
    }

    private EditorStage(Letter letter, boolean dark, double width, double height, Stage stage) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        open = new OpenLetter(letter, clock);
        var ids = Ids.counting("stage" + STAGES.incrementAndGet() + "-");
        var clip = new Clip(ids, new FragmentFormat());
        var around =
                new EditorController.Around(clip, files, new EditorController.Aids(habits, DICTIONARIES, new Styler()));
        editor = new EditorController(open, ids, new Messages(Locale.ENGLISH), dialogs, tasks, around);
        scene = new Scene(new StackPane(editor.view()), width, height);
        stage.setScene(scene);
        stage.show();
        editor.focus();
    }

    public static EditorStage of(Letter letter) {
        return of(letter, false, 960, 900);
    }

    public static EditorStage of(Letter letter, boolean dark, double width, double height) {
        try {
            var stage = FxToolkit.registerPrimaryStage();
            var made = onScreen(() -> new EditorStage(letter, dark, width, height, stage));
            WaitForAsyncUtils.waitForFxEvents();
            return made;
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    public org.undersigned.editor.area.Facts facts() {
        return editor.facts();
    }

    public LetterArea area() {
        return (LetterArea) editor.view().lookup(".letter-area");
    }

    /// The window keeps its size: the headless platform cannot paint one that grows again.
    public void narrow(double width) {
        run(() -> ((Region) editor.view()).setMaxWidth(width));
    }

    /// Time passes, so that the next key is a step of undo of its own.
    public void pause() {
        clock.now = clock.now.plus(Duration.ofMinutes(1));
    }

    public void type(String text) {
        run(() -> {
            for (var character : text.codePoints().mapToObj(Character::toString).toList()) {
                fire(new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
            }
        });
    }

    public void press(KeyCode code) {
        press(code, false, false, false);
    }

    public void press(KeyCode code, boolean shift, boolean control, boolean alt) {
        run(() -> fire(new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, control, alt, false)));
    }

    public void command(String id) {
        run(() -> editor.commands().stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow()
                .run());
    }

    public Node lookup(String selector) {
        return editor.view().lookup(selector);
    }

    public void run(Runnable action) {
        onScreen(() -> {
            action.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    public static <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(120_000, work);
    }

    /// A picture of the window, to be looked at, under `target/pictures`.
    public Path picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        var image = onScreen(() -> scene.snapshot(null));
        var file = Path.of("target", "pictures", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, Png.of(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void fire(KeyEvent event) {
        var target = scene.getFocusOwner() == null ? area() : scene.getFocusOwner();
        javafx.event.Event.fireEvent(target, event);
    }
}
