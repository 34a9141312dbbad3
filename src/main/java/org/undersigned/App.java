package org.undersigned;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.undersigned.citing.style.Styler;
import org.undersigned.editor.area.Clip;
import org.undersigned.kit.dialogs.FxDialogs;
import org.undersigned.kit.tasks.FxTasks;
import org.undersigned.language.Messages;
import org.undersigned.language.spelling.Dictionaries;
import org.undersigned.model.identity.Ids;
import org.undersigned.online.Limits;
import org.undersigned.online.Online;
import org.undersigned.shell.Desk;
import org.undersigned.shell.FragmentFormat;
import org.undersigned.shell.House;
import org.undersigned.shell.preferences.Folders;
import org.undersigned.shell.preferences.PreferencesFile;
import org.undersigned.shell.theme.Theme;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.Me;
import org.undersigned.store.keeping.Backups;
import org.undersigned.store.keeping.UntitledLetters;
import org.undersigned.typeset.StyledTypesetter;
import org.undersigned.typeset.fop.FopTypesetter;

/// The app with windows: makes every object once, by constructor, and takes them down at the end.
///
/// The property `undersigned.home` names a folder for preferences and untitled letters, in place of the user's own.
public class App extends Application {

    /// Kept, or its level would be forgotten with it: JavaFX warns of the class path, and that is how we start it.
    private static final Logger JAVAFX_LOG = Logger.getLogger("javafx");

    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("work-", 1).daemon().factory());
    private final Online online = new Online(InstantSource.system(), Limits.USUAL);
    private @Nullable Runnable writePreferences;
    private boolean tellingOfFailure;

    /// Shows the windows and returns when the last one is closed. Needs a display.
    ///
    /// @param files letters to open
    public static void show(String... files) {
        show(App.class, files);
    }

    static void show(Class<? extends App> app, String... arguments) {
        JAVAFX_LOG.setLevel(Level.SEVERE);
        Application.launch(app, arguments);
    }

    @Override
    public void start(Stage unused) {
        Platform.setImplicitExit(false);
        var folders = folders();
        var file = new PreferencesFile(folders.preferencesFile());
        var preferences = file.read();
        var messages = new Messages(preferences.locale(Locale.getDefault()));
        var me = Me.here(preferences::signature, System.getenv());
        var clock = InstantSource.system();
        Ids ids = () -> UUID.randomUUID().toString();
        var styler = new Styler();
        var typesetter = new StyledTypesetter(new FopTypesetter(LocalDate::now), styler);
        threads.execute(typesetter::warmUp);
        var house = new House(
                preferences,
                messages,
                new Theme(preferences),
                threads,
                ids,
                filesIn(folders.data(), new LetterFiles(me, clock), ids, clock),
                new House.Outside(
                        clock,
                        ZoneId.systemDefault(),
                        owner -> new FxDialogs(owner, messages),
                        new Clip(ids, new FragmentFormat()),
                        typesetter,
                        styler,
                        new Dictionaries(),
                        shown -> getHostServices().showDocument(shown.toUri().toString()),
                        online));
        var desk = new Desk(house, Platform::exit);
        tellOfFailures(messages, desk);
        writePreferences = file.keep(preferences, new FxTasks(threads, (_, _) -> {}), "");
        desk.start(getParameters().getUnnamed().stream().map(Path::of).toList());
    }

    @Override
    public void stop() {
        var write = writePreferences;
        if (write != null) {
            write.run();
        }
        online.close();
        threads.shutdown();
    }

    private static House.Files filesIn(Path data, LetterFiles letters, Ids ids, InstantSource clock) {
        return new House.Files(
                letters,
                new UntitledLetters(letters, data.resolve("untitled"), ids),
                new Backups(letters, data.resolve("backups"), clock));
    }

    private static Folders folders() {
        var home = System.getProperty("undersigned.home");
        return home == null
                ? Folders.of(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")),
                        System.getenv())
                : Folders.under(Path.of(home));
    }

    /// Whatever nobody caught is told once, with a code and details to copy; the letter goes on being saved.
    private void tellOfFailures(Messages messages, Desk desk) {
        var dialogs = new FxDialogs(
                () -> Optional.of(desk.windows())
                        .filter(windows -> !windows.isEmpty())
                        .map(windows -> windows.getLast().stage())
                        .orElse(null),
                messages);
        var home = new FxTasks(threads, (_, _) -> {});
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> home.later(() -> {
            if (!tellingOfFailure) {
                tellingOfFailure = true;
                try {
                    dialogs.failed(messages.text("shell.broken"), messages.text("shell.broken.detail"), failure);
                } finally {
                    tellingOfFailure = false;
                }
            }
        }));
    }
}
