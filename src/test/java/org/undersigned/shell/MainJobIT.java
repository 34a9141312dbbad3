package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.shell.TestHouse.doOnScreen;
import static org.undersigned.shell.TestHouse.until;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.undersigned.document.Place;

/// The job that the app is for, done as its user does it: through the review, the text, the note's card, the forms and
/// the keys (issue 2).
class MainJobIT {

    private static final Path SEED = Path.of("../shared/letters/mexico-ogp-2018.txt");

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
    void fromATextFileToAPage() throws Exception {
        Assumptions.assumeTrue(Files.exists(SEED));
        var window = imported();
        var first = window.open().letter();

        typeAfterTheFirstParagraph(window, " So we write again.");
        noteCitingANewSource(window);
        addSignatory(window);
        var last = window.open().letter();
        assertThat(last.signatories().size()).isEqualTo(11);
        assertThat(last.sources().size()).isEqualTo(first.sources().size() + 1);
        assertThat(last.original().numbers().inOrder()).hasSize(4);

        // A step for each kind of change, however many words each took.
        int steps = 0;
        while (!window.open().letter().equals(first)) {
            press(window, KeyCode.Z, false);
            assertThat(++steps).isLessThan(12);
        }
        for (int i = 0; i < steps; i++) {
            press(window, KeyCode.Z, true);
        }
        assertThat(window.open().letter()).isEqualTo(last);

        var again = closedAndOpened(window);
        assertThat(again.open().letter()).isEqualTo(last);
        assertThat(exported(again)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    private LetterWindow imported() {
        doOnScreen(house.desk::openNew);
        var empty = house.window();
        house.dialogs.file(SEED).filling(_ -> {});
        doOnScreen(() -> empty.commands().get("file.import").run());
        until(() -> house.desk.windows().size() == 2);
        var window = house.desk.windows().getLast();
        doOnScreen(empty::close);
        until(() -> house.desk.windows().size() == 1);
        return window;
    }

    private static void typeAfterTheFirstParagraph(LetterWindow window, String words) {
        doOnScreen(() -> {
            var blocks = window.open().edition().blocks();
            var block = blocks.at(4);
            window.open()
                    .visit(Place.InText.caret(
                            window.open().body(), block.id(), block.prose().length()));
            window.panels().editor().focus();
        });
        type(window, words);
        until(() -> window.open().edition().blocks().at(4).prose().words().endsWith(words.strip()));
    }

    private void noteCitingANewSource(LetterWindow window) {
        doOnScreen(() -> window.commands().get("editor.note").run());
        type(window, "See also ");
        house.dialogs.filling(form -> {
            field(form, "cite-title").setText("Minutes of the first meeting");
            field(form, "cite-address").setText("https://example.org/minutes.pdf");
        });
        doOnScreen(() -> window.commands().get("editor.cite").run());
        var edition = window.open().edition();
        var note = edition.notes().get(edition.numbers().inOrder().get(1));
        assertThat(note.body().at(0).prose().words()).startsWith("See also");
    }

    private void addSignatory(LetterWindow window) {
        house.dialogs.filling(form -> {
            field(form, "entry.person").setText("Rosa Luna");
            field(form, "entry.organisation").setText("Red Clara");
        });
        doOnScreen(() -> window.commands().get("signatories.add").run());
    }

    private LetterWindow closedAndOpened(LetterWindow window) {
        var file = window.path();
        doOnScreen(window::close);
        until(() -> house.desk.windows().isEmpty());
        doOnScreen(() -> house.desk.open(file));
        return house.window();
    }

    private byte[] exported(LetterWindow window) throws Exception {
        var pdf = folder.resolve("letter.pdf");
        house.dialogs.file(pdf);
        doOnScreen(() -> window.commands().get("file.exportPdf").run());
        until(() -> !house.dialogs.told().isEmpty());
        return Files.readAllBytes(pdf);
    }

    /// By its id, in a form that is in no scene; a selector would take the dot in it for a style class.
    private static TextField field(Node form, String id) {
        return fields(form)
                .filter(field -> id.equals(field.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field " + id));
    }

    private static Stream<TextField> fields(Node node) {
        if (node instanceof TextField field) {
            return Stream.of(field);
        }
        if (node instanceof ScrollPane pane) {
            return fields(pane.getContent());
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(MainJobIT::fields)
                : Stream.empty();
    }

    /// A key with Shortcut, wherever the focus is.
    private static void press(LetterWindow window, KeyCode code, boolean shift) {
        doOnScreen(() -> {
            var scene = window.stage().getScene();
            var target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
            boolean mac = System.getProperty("os.name", "").startsWith("Mac");
            Event.fireEvent(
                    target, new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, !mac, false, mac));
        });
    }

    private static void type(LetterWindow window, String words) {
        for (var character : words.split("", -1)) {
            if (!character.isEmpty()) {
                doOnScreen(() -> Event.fireEvent(
                        focus(window),
                        new KeyEvent(
                                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
            }
        }
    }

    private static Node focus(LetterWindow window) {
        var owner = window.stage().getScene().getFocusOwner();
        return owner == null ? window.stage().getScene().getRoot() : owner;
    }
}
