package org.undersigned.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.testfx.util.WaitForAsyncUtils;
import org.undersigned.citing.style.Styler;
import org.undersigned.editor.area.Clip;
import org.undersigned.kit.dialogs.AnsweringDialogs;
import org.undersigned.language.Messages;
import org.undersigned.language.spelling.Dictionaries;
import org.undersigned.model.identity.Ids;
import org.undersigned.online.Limits;
import org.undersigned.online.Online;
import org.undersigned.shell.preferences.Folders;
import org.undersigned.shell.preferences.Preferences;
import org.undersigned.shell.preferences.PreferencesFile;
import org.undersigned.shell.preferences.WindowLayout;
import org.undersigned.shell.theme.Theme;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.Me;
import org.undersigned.store.keeping.Backups;
import org.undersigned.store.keeping.UntitledLetters;
import org.undersigned.typeset.StyledTypesetter;
import org.undersigned.typeset.fop.FopTypesetter;

/// The whole app in a folder of a test, with dialogs that the test answers.
final class TestHouse implements AutoCloseable {

    final AnsweringDialogs dialogs = new AnsweringDialogs();
    final List<Path> viewed = new CopyOnWriteArrayList<>();
    final Preferences preferences;
    final UntitledLetters untitled;
    final Backups backups;
    final LetterFiles files;
    final Desk desk;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean empty;

    TestHouse(Path folder, Locale locale) {
        this(folder, locale, InstantSource.system());
    }

    TestHouse(Path folder, Locale locale, InstantSource clock) {
        Ids ids = () -> UUID.randomUUID().toString();
        var folders = Folders.under(folder);
        preferences = new PreferencesFile(folders.preferencesFile()).read();
        if ("Headless".equals(System.getProperty("glass.platform"))) {
            preferences
                    .windowProperty()
                    .set(onTheHeadlessScreen(preferences.windowProperty().get()));
        }
        files = new LetterFiles(new Me(preferences::signature, "test"), clock);
        untitled = new UntitledLetters(files, folder.resolve("untitled"), ids);
        backups = new Backups(files, folder.resolve("backups"), clock);
        var styler = new Styler();
        desk = onScreen(() -> new Desk(
                new House(
                        preferences,
                        new Messages(locale),
                        new Theme(preferences),
                        threads,
                        ids,
                        new House.Files(files, untitled, backups),
                        new House.Outside(
                                clock,
                                ZoneId.of("UTC"),
                                _ -> dialogs,
                                new Clip(ids),
                                new StyledTypesetter(new FopTypesetter(() -> LocalDate.of(2026, 11, 16)), styler),
                                styler,
                                new Dictionaries(),
                                viewed::add,
                                new Online(clock, Limits.USUAL))),
                () -> empty = true));
    }

    /// The headless screen is 1000 pixels square, and what stands out over its edge breaks its painting, in whichever
    /// test comes next.
    private static WindowLayout onTheHeadlessScreen(WindowLayout layout) {
        return new WindowLayout(
                layout.x(),
                layout.y(),
                Math.min(layout.width(), 980),
                Math.min(layout.height(), 900),
                layout.maximised(),
                layout.left(),
                layout.right(),
                layout.tab(),
                layout.view(),
                layout.zoom());
    }

    /// A clock that stands at noon of a day, for pictures that are the same each time.
    static InstantSource noon() {
        return InstantSource.fixed(Instant.parse("2026-11-16T12:04:00Z"));
    }

    static <T> T onScreen(Supplier<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action::get);
    }

    static void doOnScreen(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    static void until(Supplier<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onScreen(condition));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("It did not come to pass in time", e);
        }
    }

    /// The only window, once it is there.
    LetterWindow window() {
        until(() -> desk.windows().size() == 1);
        return desk.windows().getFirst();
    }

    boolean isEmpty() {
        return empty;
    }

    @Override
    public void close() {
        doOnScreen(desk::quit);
        until(() -> desk.windows().isEmpty());
        threads.shutdown();
    }
}
