package org.undersigned.shell.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.kit.tasks.DirectTasks;

class PreferencesFileTest {

    @TempDir
    Path folder;

    private final DirectTasks tasks = new DirectTasks();

    @Test
    void whatWasSetIsThereAtTheNextStart() {
        var file = new PreferencesFile(folder.resolve("deep/down/preferences.json"));
        var preferences = file.read();
        file.keep(preferences, tasks, "");
        var layout = new WindowLayout(10, 20, 900, 700, true, 0.2, 0.8, "sources", "PAGES", 1.25);
        preferences.languageProperty().set("es");
        preferences.appearanceProperty().set(Appearance.DARK);
        preferences.whiteSheetProperty().set(true);
        preferences.nameProperty().set("Ana Ruiz");
        preferences.organisationProperty().set("Open Rivers");
        preferences.sampleShownProperty().set(true);
        preferences.windowProperty().set(layout);
        preferences.opened(folder.resolve("a.undersigned"), "One");
        preferences.opened(folder.resolve("b.undersigned"), "Two");
        tasks.runWaiting();

        var next = file.read();
        assertThat(next.languageProperty().get()).isEqualTo("es");
        assertThat(next.appearanceProperty().get()).isEqualTo(Appearance.DARK);
        assertThat(next.whiteSheetProperty().get()).isTrue();
        assertThat(next.signature()).isEqualTo("Ana Ruiz (Open Rivers)");
        assertThat(next.sampleShownProperty().get()).isTrue();
        assertThat(next.windowProperty().get()).isEqualTo(layout);
        assertThat(next.recent()).extracting(RecentLetter::title).containsExactly("Two", "One");
    }

    @Test
    void aFileThatNobodyCanReadIsSetAside() throws IOException {
        var path = folder.resolve("preferences.json");
        Files.writeString(path, "{ \"name\": ");
        var file = new PreferencesFile(path);
        var preferences = file.read();
        assertThat(preferences.nameProperty().get()).isEmpty();
        file.keep(preferences, tasks, "").run();
        assertThat(folder.resolve("preferences.json.unreadable-1")).hasContent("{ \"name\": ");
        assertThat(path).exists();
    }

    @Test
    void aLayoutThatMakesNoSenseIsPutRight() throws IOException {
        var path = folder.resolve("preferences.json");
        Files.writeString(path, """
                {"window": {"x": 1, "y": 1, "width": 3, "height": -5, "maximised": false, "left": 7, "right": -1,
                 "tab": "x", "view": "y", "zoom": 900}, "fromTheFuture": true}
                """);
        var window = new PreferencesFile(path).read().windowProperty().get();
        assertThat(window.width()).isEqualTo(640);
        assertThat(window.height()).isEqualTo(400);
        assertThat(window.zoom()).isEqualTo(3);
        assertThat(window.left()).isEqualTo(1);
    }

    @Test
    void aLetterOpenedTwiceStandsOnceAtTheHead() {
        var preferences = new Preferences(StoredPreferences.NONE);
        preferences.opened(folder.resolve("a"), "A");
        preferences.opened(folder.resolve("b"), "B");
        preferences.opened(folder.resolve("./a"), "A, again");
        assertThat(preferences.recent()).extracting(RecentLetter::title).containsExactly("A, again", "B");
    }

    @Test
    void eachSystemHasItsOwnFolders() {
        var home = Path.of("home");
        assertThat(Folders.of("Linux", home, Map.of("XDG_CONFIG_HOME", "/etc/me"))
                        .preferencesFile())
                .isEqualTo(Path.of("/etc/me/undersigned/preferences.json"));
        assertThat(Folders.of("Linux", home, Map.of()).data()).isEqualTo(home.resolve(".local/share/undersigned"));
        assertThat(Folders.of("Mac OS X", home, Map.of()).data())
                .isEqualTo(home.resolve("Library/Application Support/Undersigned"));
        assertThat(Folders.of("Windows 11", home, Map.of()).data())
                .isEqualTo(home.resolve("AppData/Roaming/Undersigned"));
    }
}
