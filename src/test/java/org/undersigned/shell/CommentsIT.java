package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.shell.TestHouse.doOnScreen;
import static org.undersigned.shell.TestHouse.onScreen;
import static org.undersigned.shell.TestHouse.until;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.undersigned.document.Place;
import org.undersigned.model.text.Role;

/// Comments in the real window: beside the text, in the file, and nowhere else.
class CommentsIT {

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
        doOnScreen(() -> {
            house.preferences.nameProperty().set("Ana Ruiz");
            house.desk.openSample();
        });
        window = house.window();
    }

    @AfterEach
    void leave() {
        house.close();
        assertThat(house.dialogs.failures()).isEmpty();
    }

    @Test
    void aCommentIsMadeAnsweredResolvedAndTakenBackStepByStep() {
        var before = window.open().letter();
        comment(0, 10, "Is this so?");
        assertThat(comments()).hasSize(1);
        var made = comments().getFirst();
        assertThat(made.thread().getFirst().by()).isEqualTo("Ana Ruiz");
        assertThat(made.anchor().quoted())
                .isEqualTo(firstBody().substring(0, 10).strip());
        assertThat(onScreen(() -> window.stage().getScene().getRoot().lookupAll(".letter-text.commented")))
                .isNotEmpty();
        fire("Reply");
        write("It is.");
        assertThat(comments().getFirst().thread()).hasSize(2);
        assertThat(words()).contains("Is this so?", "It is.", "Ana Ruiz");
        fire("Resolve");
        assertThat(comments().getFirst().resolved()).isTrue();
        assertThat(words()).doesNotContain("Is this so?");
        assertThat(onScreen(() -> window.stage().getScene().getRoot().lookupAll(".letter-text.commented")))
                .isEmpty();
        doOnScreen(() -> ((CheckBox) find("#comments-resolved")).fire());
        assertThat(words()).contains("Is this so?");
        for (int i = 0; i < 3; i++) {
            doOnScreen(() -> window.open().undo());
        }
        assertThat(window.open().letter()).isEqualTo(before);
        assertThat(words()).contains("No open comments");
    }

    @Test
    void commentsAreInTheFileWhenItIsOpenedAgain() {
        comment(0, 10, "Is this so?");
        doOnScreen(window::close);
        until(() -> house.desk.windows().isEmpty());
        doOnScreen(() -> house.desk.start(List.of()));
        window = house.window();
        assertThat(comments()).hasSize(1);
        doOnScreen(() -> window.commands().get("view.comments").run());
        assertThat(words()).contains("Is this so?");
    }

    @Test
    void oneGoesFromCommentToCommentAndBackToTheText() {
        comment(0, 4, "First");
        comment(12, 20, "Second");
        select(0, 0);
        doOnScreen(() -> window.commands().get("comments.next").run());
        until(() -> caret() == 20);
        doOnScreen(() -> window.commands().get("comments.next").run());
        until(() -> caret() == 4);
        doOnScreen(() -> window.commands().get("comments.previous").run());
        until(() -> caret() == 20);
    }

    @Test
    void picturesOfThePanel() throws Exception {
        comment(0, 40, "Do we know this for each of the cities, or only for the three that measure?");
        fire("Reply");
        write("Only for three. I ask the others.");
        comment(60, 75, "Too strong?");
        doOnScreen(() -> {
            window.stage().setWidth(980);
            window.stage().setHeight(900);
        });
        for (var look : org.undersigned.shell.preferences.Appearance.values()) {
            doOnScreen(() -> house.preferences.appearanceProperty().set(look));
            var image = onScreen(() -> window.stage().getScene().snapshot(null));
            assertThat(org.undersigned.kit.Png.of(image).length).isGreaterThan(10_000);
            write(Path.of("target", "pictures", "comments-" + look + ".png"), org.undersigned.kit.Png.of(image));
        }
    }

    private static void write(Path file, byte[] picture) {
        try {
            java.nio.file.Files.createDirectories(file.getParent());
            java.nio.file.Files.write(file, picture);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void comment(int from, int to, String words) {
        select(from, to);
        doOnScreen(() -> window.commands().get("comments.add").run());
        write(words);
    }

    private void write(String words) {
        doOnScreen(() -> {
            ((TextArea) find("#comment-words")).setText(words);
            ((Button) find("#comment-say")).fire();
        });
    }

    private void select(int from, int to) {
        doOnScreen(() -> {
            var open = window.open();
            var block = open.edition().withRole(Role.BODY).getFirst().id();
            open.visit(new Place.InText(open.body(), block, from, block, to));
        });
    }

    private int caret() {
        return window.panels().editor().state().caretProperty().get() instanceof Place.InText text ? text.caret() : -1;
    }

    private String firstBody() {
        return window.open().edition().withRole(Role.BODY).getFirst().prose().text();
    }

    private List<org.undersigned.model.comments.Comment> comments() {
        return window.open().edition().comments().items();
    }

    private void fire(String label) {
        doOnScreen(() -> panel().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> label.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    private List<String> words() {
        return onScreen(() -> {
            panel().applyCss();
            return panel().lookupAll(".label").stream()
                    .filter(node -> node.isVisible() && node.getParent().isVisible())
                    .map(node -> ((Label) node).getText())
                    .toList();
        });
    }

    private Node panel() {
        return find("#comments-panel");
    }

    private Node find(String selector) {
        var root = window.stage().getScene().getRoot();
        root.applyCss();
        root.layout();
        return root.lookup(selector);
    }
}
