package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.shell.TestHouse.doOnScreen;
import static org.undersigned.shell.TestHouse.onScreen;
import static org.undersigned.shell.TestHouse.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.undersigned.document.PeopleEdit;
import org.undersigned.document.Place;
import org.undersigned.document.SourceEdit;
import org.undersigned.document.TextEdit;
import org.undersigned.model.Letter;
import org.undersigned.model.text.Prose;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.Me;
import org.undersigned.store.SaveState;
import org.undersigned.store.keeping.Found;

/// The window with a letter in it, from the first start to the next one.
class ShellIT {

    @TempDir
    Path folder;

    private TestHouse house;

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void enter() {
        house = new TestHouse(folder, Locale.ENGLISH);
    }

    @AfterEach
    void leave() {
        house.close();
        assertThat(house.dialogs.failures()).isEmpty();
    }

    @Test
    void aFirstStartShowsTheSampleAndTheNextOneTheSameLetter() {
        doOnScreen(() -> house.desk.start(List.of()));
        var window = house.window();
        assertThat(window.title()).isEqualTo("Open letter on the right to know what we breathe");
        assertThat(window.isUntitled()).isTrue();
        doOnScreen(window::close);
        until(() -> house.desk.windows().isEmpty());
        doOnScreen(() -> house.desk.start(List.of()));
        assertThat(house.window().open().letter().signatories().size()).isEqualTo(10);
    }

    @Test
    void whatWasTypedIsInTheFileAndBackAfterClosingWithoutSaving() {
        doOnScreen(house.desk::openSample);
        var window = house.window();
        var path = window.path();
        type(window, "Draft ");
        until(() ->
                window.open().letter().original().blocks().at(0).prose().words().startsWith("Draft "));
        var typed = window.open().letter();
        doOnScreen(window::close);
        until(() -> house.desk.windows().isEmpty());
        doOnScreen(() -> house.desk.open(path));
        assertThat(house.window().open().letter()).isEqualTo(typed);
    }

    @Test
    void changesOfAllKindsAreUndoneAndRedoneInOneLine() {
        doOnScreen(house.desk::openSample);
        var window = house.window();
        var before = window.open().letter();
        doOnScreen(() -> changeSentence(window));
        doOnScreen(() -> window.open()
                .apply(new PeopleEdit.RemoveSignatories(
                        Set.of(before.signatories().at(0).id()))));
        doOnScreen(() -> window.open()
                .apply(new SourceEdit.PutSource(before.sources().at(0).withTitle("Another title"))));
        var after = window.open().letter();
        assertThat(label(window, "edit.undo")).isEqualTo("Undo editing a source");
        for (int i = 0; i < 3; i++) {
            doOnScreen(() -> window.commands().get("edit.undo").run());
        }
        assertThat(window.open().letter()).isEqualTo(before);
        assertThat(onScreen(() -> window.commands().get("edit.undo").enabled().get()))
                .isFalse();
        for (int i = 0; i < 3; i++) {
            doOnScreen(() -> window.commands().get("edit.redo").run());
        }
        assertThat(window.open().letter()).isEqualTo(after);
    }

    @Test
    void theAutosaveWritesAChangeWithinASecondAndTheWindowSaysSo() throws Exception {
        doOnScreen(house.desk::openSample);
        var window = house.window();
        doOnScreen(() -> changeSentence(window));
        var changed = window.open().letter();
        var start = System.nanoTime();
        until(() -> window.saving().stateProperty().get() instanceof SaveState.Saved saved
                && saved.revision() == window.open().revision().number());
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
        assertThat(look(window.path())).isEqualTo(changed);
    }

    @Test
    void anUntitledLetterGetsANameAndGoesOnBeingSavedThere() throws Exception {
        doOnScreen(house.desk::openSample);
        var window = house.window();
        var old = window.path();
        var named = folder.resolve("clear air.undersigned");
        house.dialogs.file(named);
        doOnScreen(() -> window.commands().get("file.save").run());
        until(() -> window.path().equals(named));
        assertThat(old).doesNotExist();
        doOnScreen(() -> changeSentence(window));
        until(() -> window.saving().stateProperty().get() instanceof SaveState.Saved saved
                && saved.revision() == window.open().revision().number());
        assertThat(look(named)).isEqualTo(window.open().letter());
    }

    @Test
    void aLetterOpenedTwiceStaysInOneWindow() {
        doOnScreen(house.desk::openSample);
        var window = house.window();
        doOnScreen(() -> house.desk.open(window.path()));
        doOnScreen(house.desk::openNew);
        until(() -> house.desk.windows().size() == 2);
        assertThat(house.desk.windows()).contains(window);
    }

    @Test
    void anEmptyNewLetterLeavesNothingBehind() {
        doOnScreen(house.desk::openNew);
        var window = house.window();
        doOnScreen(window::close);
        until(() -> house.desk.windows().isEmpty());
        assertThat(leftBehind()).isEmpty();
        assertThat(house.preferences.recent()).isEmpty();
    }

    @Test
    void aLetterInUseElsewhereCanBeLookedAtAndAChangeBecomesACopy() throws Exception {
        var file = folder.resolve("shared.undersigned");
        doOnScreen(house.desk::openSample);
        var sample = house.window();
        house.dialogs.file(file);
        doOnScreen(() -> sample.commands().get("file.name").run());
        until(() -> sample.path().equals(file));
        var original = sample.open().letter();
        doOnScreen(sample::close);
        until(() -> house.desk.windows().isEmpty());

        doOnScreen(() -> house.preferences.nameProperty().set("Ana"));
        try (var _ = house.files.open(file, Access.WRITE)) {
            house.dialogs.confirming();
            doOnScreen(() -> house.desk.open(file));
            var window = house.window();
            assertThat(house.dialogs.questions().getLast()).contains("shared.undersigned", "Ana");
            assertThat(window.isLook()).isTrue();
            doOnScreen(() -> changeSentence(window));
            until(() -> !window.isLook());
            assertThat(window.isUntitled()).isTrue();
            until(() -> window.saving().stateProperty().get() instanceof SaveState.Saved saved
                    && saved.revision() == window.open().revision().number());
            assertThat(look(window.path())).isEqualTo(window.open().letter()).isNotEqualTo(original);
        }
        assertThat(look(file)).isEqualTo(original);
    }

    @Test
    void aLetterWhoseFileIsGoneGoesOnInAnother() throws Exception {
        doOnScreen(house.desk::openSample);
        var window = house.window();
        var old = window.path();
        until(() -> window.saving().stateProperty().get() instanceof SaveState.Saved);
        Files.delete(old);
        doOnScreen(() -> changeSentence(window));
        until(() -> window.saving().stateProperty().get() instanceof SaveState.Failed);
        until(() -> window.stage().getScene().lookup(".banner") != null);
        var target = folder.resolve("rescued.undersigned");
        house.dialogs.text("Save elsewhere…").file(target);
        doOnScreen(window::close);
        until(() -> house.desk.windows().isEmpty());
        assertThat(look(target)).isEqualTo(window.open().letter());
    }

    @Test
    void aRescuedLetterIsSavedAndNothingIsHeardOfItsOldFile() throws Exception {
        doOnScreen(house.desk::openSample);
        var window = house.window();
        Files.delete(window.path());
        doOnScreen(() -> changeSentence(window));
        until(() -> window.stage().getScene().lookup(".banner .button") != null);
        var target = folder.resolve("rescued.undersigned");
        house.dialogs.file(target);
        doOnScreen(() -> ((Button) window.stage().getScene().lookup(".banner .button")).fire());
        until(() ->
                window.path().equals(target) && window.saving().stateProperty().get() instanceof SaveState.Saved);
        var heard = new ArrayList<SaveState>();
        doOnScreen(() -> window.saving().stateProperty().addListener((_, _, state) -> heard.add(state)));
        doOnScreen(() -> changeSentence(window));
        // Longer than a failing file waits before it tries again.
        Thread.sleep(3000);
        assertThat(heard).noneMatch(SaveState.Failed.class::isInstance).last().isInstanceOf(SaveState.Saved.class);
        assertThat(look(target)).isEqualTo(window.open().letter());
    }

    @Test
    void closingAWindowWhoseFileIsGoneCanBeCalledOff() throws Exception {
        doOnScreen(house.desk::openSample);
        var window = house.window();
        Files.delete(window.path());
        doOnScreen(() -> changeSentence(window));
        house.dialogs.cancelling();
        doOnScreen(window::close);
        until(() -> house.dialogs.left() == 0);
        assertThat(house.desk.windows()).contains(window);
        house.dialogs.text("Close without them");
        doOnScreen(window::close);
        until(() -> house.desk.windows().isEmpty());
    }

    @Test
    void anEarlierCopyOpensAsANewLetterAndAnUnnamedOneIsFoundAgain() throws Exception {
        doOnScreen(house.desk::openSample);
        var window = house.window();
        var sample = window.open().letter();
        until(() -> !copies(sample).isEmpty());
        doOnScreen(() -> changeSentence(window));
        house.dialogs.filling(_ -> {});
        doOnScreen(() -> window.commands().get("file.earlier").run());
        until(() -> house.desk.windows().size() == 2);
        var earlier = house.desk.windows().getLast();
        assertThat(earlier.open().letter()).isEqualTo(sample);
        assertThat(earlier.path()).isNotEqualTo(window.path());
        doOnScreen(earlier::close);
        until(() -> house.desk.windows().size() == 1);
        house.dialogs.filling(_ -> {});
        doOnScreen(() -> window.commands().get("file.unnamed").run());
        until(() -> house.desk.windows().size() == 2);
        assertThat(house.desk.windows().getLast().path()).isEqualTo(earlier.path());
    }

    private List<Found> copies(Letter letter) {
        try {
            return house.backups.of(letter.id());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatIsNoLetterIsToldInASentenceAndAnEmptyLetterOpens() throws Exception {
        var file = folder.resolve("notes.txt");
        Files.writeString(file, "Only some words.");
        doOnScreen(() -> house.desk.start(List.of(file)));
        var window = house.window();
        assertThat(house.dialogs.told()).hasSize(1).first().asString().contains("notes.txt");
        assertThat(window.isUntitled()).isTrue();
    }

    @Test
    void everyCommandStandsInAMenuAndNoKeyDoesTwoThings() {
        doOnScreen(house.desk::openSample);
        var window = house.window();
        var bar = (MenuBar) window.stage().getScene().lookup(".menu-bar");
        var inMenus = new TreeSet<String>();
        bar.getMenus().forEach(menu -> collect(menu, inMenus));
        var all = new TreeSet<String>();
        var keys = new HashMap<String, String>();
        for (var command : window.commands().all(_ -> true)) {
            all.add(command.id());
            var key = command.key();
            if (key != null) {
                var other = keys.put(key.getName(), command.id());
                assertThat(other).as(key.getName() + " of " + command.id()).isNull();
                assertThat(typesByAltGr(key) && !command.id().equals("editor.note"))
                        .as(key.getName() + " of " + command.id() + " is AltGr on Windows, and types a character")
                        .isFalse();
            }
        }
        assertThat(inMenus).containsAll(all);
    }

    private static boolean typesByAltGr(KeyCombination key) {
        return key.getAlt() == KeyCombination.ModifierValue.DOWN
                && (key.getShortcut() == KeyCombination.ModifierValue.DOWN
                        || key.getControl() == KeyCombination.ModifierValue.DOWN);
    }

    @Test
    void theSeedIsImportedThroughTheReviewAndComesOutAsPdf() throws Exception {
        var seed = Path.of("../shared/letters/mexico-ogp-2018.txt");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(seed));
        doOnScreen(house.desk::openNew);
        var window = house.window();
        house.dialogs.file(seed).filling(_ -> {});
        doOnScreen(() -> window.commands().get("file.import").run());
        until(() -> house.desk.windows().size() == 2);
        var imported = house.desk.windows().getLast();
        assertThat(imported.open().letter().signatories().size()).isEqualTo(10);
        assertThat(imported.open().edition().notes().size()).isEqualTo(3);
        var pdf = folder.resolve("letter.pdf");
        house.dialogs.file(pdf);
        doOnScreen(() -> imported.commands().get("file.exportPdf").run());
        until(() -> !house.dialogs.told().isEmpty());
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static void collect(Menu menu, TreeSet<String> ids) {
        for (MenuItem item : menu.getItems()) {
            if (item.getId() != null) {
                ids.add(item.getId());
            }
            if (item instanceof Menu submenu) {
                collect(submenu, ids);
            }
        }
    }

    private static String label(LetterWindow window, String id) {
        return onScreen(() -> window.commands().get(id).label().get());
    }

    private static void changeSentence(LetterWindow window) {
        var open = window.open();
        var blocks = open.edition().blocks();
        var changed = blocks.at(6).withProse(blocks.at(6).prose().plus(Prose.of(" One more sentence.")));
        open.apply(
                new TextEdit.ReplaceBlocks(open.body(), 6, 7, List.of(changed), "editor.edit.typing"),
                new Place.Nowhere(),
                new Place.Nowhere());
    }

    private List<Found> leftBehind() {
        try {
            return house.untitled.leftBehind();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Letter look(Path file) throws Exception {
        var files = new LetterFiles(new Me(() -> "", ""), InstantSource.system());
        try (var looked = files.open(file, Access.READ_ONLY)) {
            return looked.letter();
        }
    }

    /// Types into whatever has the focus in this window, whichever window the headless screen holds in front.
    private static void type(LetterWindow window, String text) {
        doOnScreen(() -> {
            window.panels().editor().focus();
            for (var character : text.split("")) {
                var key =
                        new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false);
                Event.fireEvent(window.stage().getScene().getFocusOwner(), key);
            }
        });
    }
}
