package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.undersigned.shell.TestHouse.doOnScreen;
import static org.undersigned.shell.TestHouse.onScreen;
import static org.undersigned.shell.TestHouse.until;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.undersigned.document.CommentEdit;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.Place;
import org.undersigned.editor.SampleText;
import org.undersigned.kit.Png;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.comments.Anchor;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.comments.Remark;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;
import org.undersigned.shell.preferences.Appearance;

/// Pictures of the editor in the whole window, to be looked at: the real letter, a crowded one, every role, the panels.
///
/// `xvfb-run -a -s "-screen 0 1600x1000x24" mvn -Pdisplay test -Dtest=EditorGalleryIT` writes them to
/// `target/pictures`.
@Tag("display")
class EditorGalleryIT {

    private static final Path REAL = Path.of("../shared/letters/mexico-ogp-2018.txt");

    @TempDir
    Path home;

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theRealLetter() {
        assumeTrue(Files.exists(REAL));
        for (var look : Appearance.values()) {
            for (double zoom : new double[] {1, 1.5}) {
                with(look + "-" + (int) (zoom * 100), Locale.ENGLISH, look, (house, window) -> {
                    var imported = imported(house, window);
                    doOnScreen(() -> imported.panels().editor().zoomProperty().set(zoom));
                    return imported;
                });
            }
        }
        with("spanish", Locale.of("es"), Appearance.LIGHT, EditorGalleryIT::imported);
    }

    @Test
    void aCrowdedLetter() {
        with("crowded", Locale.ENGLISH, Appearance.LIGHT, (house, _) -> opened(house, SampleText.long_(60, 50)));
    }

    @Test
    void everyRole() {
        for (var look : new Appearance[] {Appearance.LIGHT, Appearance.DARK}) {
            with("roles-" + look, Locale.ENGLISH, look, (house, _) -> opened(house, everyRoleTwice()));
        }
        with("roles-end", Locale.ENGLISH, Appearance.LIGHT, (house, _) -> {
            var window = opened(house, everyRoleTwice());
            var last = window.open().edition().blocks().items().getLast().id();
            doOnScreen(
                    () -> window.open().visit(Place.InText.caret(window.open().body(), last, 0)));
            return window;
        });
    }

    @Test
    void focusMode() {
        with("focus", Locale.ENGLISH, Appearance.LIGHT, (_, window) -> {
            doOnScreen(() -> window.commands().get("view.focus").run());
            return window;
        });
    }

    @Test
    void findingAndANote() {
        with("find", Locale.ENGLISH, Appearance.LIGHT, (_, window) -> {
            doOnScreen(() -> window.commands().get("editor.replace").run());
            doOnScreen(() -> ((TextField) window.stage().getScene().lookup("#find-sought")).setText("air"));
            return window;
        });
        with("note", Locale.ENGLISH, Appearance.DARK, (_, window) -> {
            var edition = window.open().edition();
            var note = edition.numbers().inOrder().getFirst();
            var block = edition.notes().get(note).body().at(0).id();
            doOnScreen(() -> window.open()
                    .visit(Place.InText.caret(
                            new org.undersigned.document.Flow.NoteBody(edition.id(), note), block, 0)));
            return window;
        });
    }

    @Test
    void comments() {
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.of("es")}) {
            with("comments-" + locale, locale, Appearance.LIGHT, (_, window) -> {
                doOnScreen(() -> commentOn(window));
                doOnScreen(() -> window.commands().get("view.comments").run());
                return window;
            });
        }
    }

    @Test
    void spelling() {
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.of("es")}) {
            with("spelling-" + locale, locale, Appearance.LIGHT, (house, _) -> {
                var window = opened(house, SampleText.of("Write to the comission today, and agian tomorrow."));
                WaitForAsyncUtils.sleep(2500, TimeUnit.MILLISECONDS);
                doOnScreen(() -> window.commands().get("editor.nextWrong").run());
                WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
                onScreen(() -> javafx.stage.Window.getWindows().stream()
                        .filter(javafx.stage.PopupWindow.class::isInstance)
                        .map(popup -> write("spelling-menu-" + locale, png(popup.getScene())))
                        .count());
                return window;
            });
        }
    }

    @Test
    void rightToLeft() {
        with("right-to-left", Locale.ENGLISH, Appearance.LIGHT, (house, _) -> {
            var letter = SampleText.of(
                    "\u05e9\u05dc\u05d5\u05dd \u05dc\u05db\u05d5\u05dc\u05dd, \u05d6\u05d5 \u05d0\u05d9\u05d2\u05e8\u05ea \u05e4\u05ea\u05d5\u05d7\u05d4 (UN 2027).",
                    "\u05e9\u05d5\u05e8\u05d4 \u05e9\u05e0\u05d9\u05d9\u05d4.");
            var opened = opened(house, letter);
            doOnScreen(() -> opened.open()
                    .apply(new LetterEdit.ChangeLanguage(opened.open().edition().id(), "he")));
            return opened;
        });
    }

    @Test
    void preferences() {
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.of("es")}) {
            try (var house = new TestHouse(home.resolve("p" + locale), locale, TestHouse.noon())) {
                doOnScreen(house.desk::openSample);
                var window = house.window();
                house.dialogs.filling(form -> {
                    var pane = new StackPane(form);
                    pane.setStyle("-fx-padding: 20; -fx-background-color: -color-bg-default;");
                    var scene = new Scene(pane);
                    scene.getStylesheets().setAll(window.stage().getScene().getStylesheets());
                    write("preferences-" + locale, png(scene));
                });
                doOnScreen(() -> window.commands().get("file.preferences").run());
            }
        }
        assertThat(Path.of("target/pictures/editor-preferences-en.png")).exists();
    }

    private interface Setting {
        LetterWindow of(TestHouse house, LetterWindow window);
    }

    private void with(String name, Locale locale, Appearance look, Setting setting) {
        try (var house = new TestHouse(home.resolve(name), locale, TestHouse.noon())) {
            doOnScreen(() -> {
                house.preferences.appearanceProperty().set(look);
                house.desk.openSample();
            });
            var window = setting.of(house, house.window());
            doOnScreen(() -> {
                window.stage().setWidth(1440);
                window.stage().setHeight(900);
            });
            WaitForAsyncUtils.sleep(3000, TimeUnit.MILLISECONDS);
            onScreen(() -> write(name, png(window.stage().getScene())));
        }
    }

    private static byte[] png(Scene scene) {
        try {
            return Png.of(scene.snapshot(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long write(String name, byte[] picture) {
        try {
            var folder = Files.createDirectories(Path.of("target", "pictures"));
            Files.write(folder.resolve("editor-" + name + ".png"), picture);
            assertThat(picture.length).isGreaterThan(5_000);
            return picture.length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LetterWindow imported(TestHouse house, LetterWindow window) {
        house.dialogs.file(REAL).filling(_ -> {});
        doOnScreen(() -> window.commands().get("file.import").run());
        until(() -> house.desk.windows().size() == 2);
        return house.desk.windows().getLast();
    }

    private LetterWindow opened(TestHouse house, Letter letter) {
        try {
            var file = home.resolve(System.nanoTime() + ".undersigned");
            house.files.create(file, letter, false).close();
            doOnScreen(() -> house.desk.open(file));
            until(() -> house.desk.windows().size() == 2);
            return house.desk.windows().getLast();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Letter everyRoleTwice() {
        var people = SampleText.withEverything();
        var blocks = new ArrayList<Block>();
        for (var role : Role.values()) {
            if (role != Role.SIGNATORIES) {
                blocks.add(Block.of(
                        new Id<Block>(role + "1"), role, Prose.of("This is how a " + words(role) + " looks.")));
                blocks.add(Block.of(
                        new Id<Block>(role + "2"), role, Prose.of("A second " + words(role) + " right below it.")));
            } else {
                blocks.add(Block.of(new Id<Block>("list"), role, Prose.of("The undersigned")));
            }
        }
        return people.withEdition(Edition.of(
                people.original().id(),
                "en",
                Register.copyOf(blocks),
                people.original().notes()));
    }

    private static String words(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void commentOn(LetterWindow window) {
        var open = window.open();
        int number = 0;
        for (var block : open.edition().withRole(Role.BODY).subList(0, 3)) {
            var thread = new ArrayList<>(List.of(new Remark(
                    "Ana Ruiz", Instant.parse("2026-11-16T09:12:00Z"), "Do we know this for each of the cities?")));
            if (number == 0) {
                thread.add(new Remark(
                        "Bo Lind",
                        Instant.parse("2026-11-16T10:40:00Z"),
                        "Only for the three that measure. I ask the others, and say so in the note."));
            }
            var anchor = new Anchor(
                    null, block.id(), 4, block.id(), 40, block.prose().text().substring(4, 40));
            open.apply(new CommentEdit.PutComment(
                    open.edition().id(), new Comment(new Id<>("comment" + number++), anchor, thread, number == 3)));
        }
    }
}
