package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.shell.TestHouse.doOnScreen;
import static org.undersigned.shell.TestHouse.onScreen;
import static org.undersigned.shell.TestHouse.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.undersigned.document.Place;
import org.undersigned.language.typing.Polish;
import org.undersigned.model.text.Role;

/// What makes writing comfortable, in the whole window.
class WritingComfortIT {

    @TempDir
    Path folder;

    private TestHouse house;
    private LetterWindow window;

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void enter() {
        house = new TestHouse(folder, Locale.ENGLISH);
        doOnScreen(house.desk::openSample);
        window = house.window();
    }

    @AfterEach
    void leave() {
        house.close();
        assertThat(house.dialogs.failures()).isEmpty();
    }

    @Test
    void focusModeLeavesTheTextAndComesBackToWhatWasThere() {
        assertThat(isShown(".status-row")).isTrue();
        assertThat(isShown(".tool-row")).isTrue();
        boolean right =
                onScreen(() -> window.frame().columns().rightShownProperty().get());
        run("view.focus");
        assertThat(isShown(".status-row")).isFalse();
        assertThat(isShown(".tool-row")).isFalse();
        assertThat(onScreen(() -> window.frame().columns().leftShownProperty().get()))
                .isFalse();
        assertThat(onScreen(() -> window.frame().columns().rightShownProperty().get()))
                .isFalse();
        assertThat(isShown(".letter-area")).isTrue();
        run("view.focus");
        assertThat(isShown(".status-row")).isTrue();
        assertThat(onScreen(() -> window.frame().columns().rightShownProperty().get()))
                .isEqualTo(right);
    }

    @Test
    void eachSwitchOfThePreferencesIsKeptAndChangesWhatTypingDoes() {
        var habits = house.preferences.habits();
        house.dialogs.filling(form -> {
            for (var kind : Polish.values()) {
                var box = (CheckBox) form.lookup("#habit-" + kind.name().toLowerCase(Locale.ROOT));
                assertThat(box.isSelected()).isEqualTo(kind.isUsual());
                box.setSelected(!kind.isUsual());
            }
            ((CheckBox) form.lookup("#habit-spelling")).setSelected(false);
            ((CheckBox) form.lookup("#habit-typewriter")).setSelected(true);
        });
        run("file.preferences");
        for (var kind : Polish.values()) {
            assertThat(habits.polishProperty(kind).get()).isNotEqualTo(kind.isUsual());
        }
        assertThat(habits.spellingProperty().get()).isFalse();
        assertThat(habits.typewriterProperty().get()).isTrue();
        assertThat(onScreen(
                        () -> window.commands().get("editor.spelling").label().get()))
                .isEqualTo("Mark wrong words");
        select(Role.BODY, 0, 0);
        type("\"the 2nd \"");
        until(() -> firstBody().startsWith("\"the 2"));
        assertThat(window.open()
                        .edition()
                        .withRole(Role.BODY)
                        .getFirst()
                        .prose()
                        .inlines()
                        .size())
                .isGreaterThan(1);
        house.dialogs.filling(form -> {
            ((CheckBox) form.lookup("#habit-quotes")).setSelected(true);
            ((CheckBox) form.lookup("#habit-ordinals")).setSelected(false);
        });
        run("file.preferences");
        select(Role.BODY, 0, 0);
        type("\"");
        until(() -> firstBody().startsWith("“"));
    }

    @Test
    void theStatusBarCountsTheTextAndWhatIsSelected() {
        until(() -> status().stream().anyMatch(text -> text.matches("\\d{3} words · \\d min")));
        select(Role.BODY, 0, 20);
        until(() -> status().stream().anyMatch(text -> text.matches("\\d of \\d{3} words · 20 characters")));
        select(Role.BODY, 3, 3);
        until(() -> status().stream().noneMatch(text -> text.contains("characters")));
    }

    @Test
    void theOutlineFollowsTheCaretAndAClickGoesThere() {
        var headings = window.open().edition().withRole(Role.HEADING);
        org.junit.jupiter.api.Assumptions.assumeFalse(headings.isEmpty());
        var blocks = window.open().edition().blocks();
        int place = blocks.placeOf(headings.getLast().id());
        doOnScreen(() -> window.open()
                .visit(Place.InText.caret(
                        window.open().body(), blocks.at(place + 1).id(), 0)));
        var list = (ListView<?>) onScreen(() -> find(".left-column").lookupAll(".list-view").stream()
                .filter(node -> "outline.list".equals(node.getId()))
                .findFirst()
                .orElseThrow());
        until(() -> list.lookup(".here") != null);
        doOnScreen(() -> {
            list.getSelectionModel().select(0);
            Event.fireEvent(
                    list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        until(() -> window.panels().editor().state().caretProperty().get() instanceof Place.InText text
                && blocks.placeOf(text.caretBlock()) < place);
    }

    private void run(String command) {
        doOnScreen(() -> window.commands().get(command).run());
    }

    private void select(Role role, int from, int to) {
        doOnScreen(() -> {
            var block = window.open().edition().withRole(role).getFirst().id();
            window.open().visit(new Place.InText(window.open().body(), block, from, block, to));
        });
    }

    private void type(String words) {
        doOnScreen(() -> {
            window.panels().editor().focus();
            for (var character : words.split("")) {
                Event.fireEvent(
                        window.stage().getScene().getFocusOwner(),
                        new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
            }
        });
    }

    private String firstBody() {
        return window.open().edition().withRole(Role.BODY).getFirst().prose().text();
    }

    private List<String> status() {
        return find(".status-row").lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private boolean isShown(String selector) {
        return onScreen(() -> {
            for (Node each = find(selector); each != null; each = each.getParent()) {
                if (!each.isVisible()) {
                    return false;
                }
            }
            return true;
        });
    }

    private Node find(String selector) {
        var root = window.stage().getScene().getRoot();
        root.applyCss();
        root.layout();
        return root.lookup(selector);
    }
}
