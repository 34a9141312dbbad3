package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.TilePane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Prose;

/// What the insert menu does, on the window.
class InsertIT {

    @TempDir
    Path folder;

    @Test
    void aPictureIsChosenDescribedKeptAndShown() throws IOException {
        var stage = EditorStage.of(SampleText.of("Before.", "After."));
        var file = Files.copy(Path.of("icons", "app-256.png"), folder.resolve("port.png"));
        stage.dialogs.file(file).filling(form -> write(form, "#picture-words", "The port at night"));
        stage.press(KeyCode.U, true, true, false);
        var blocks = stage.open.edition().blocks();
        assertThat(blocks.size()).isEqualTo(3);
        var kept = stage.open.letter().keptFiles().at(0);
        assertThat(blocks.at(1).prose()).isEqualTo(Prose.of(new Inline.Picture(kept.id(), "The port at night")));
        assertThat(stage.files.contents).containsKey(kept.sha256());
        assertThat(stage.lookup(".picture-piece").getAccessibleText()).isEqualTo("The port at night");
        EditorIT.assertScreenIsLetter(stage);
        stage.picture("picture-inserted");
        stage.dialogs.filling(form -> write(form, "#picture-words", "The port by day"));
        stage.press(KeyCode.T, true, true, false);
        assertThat(stage.lookup(".picture-piece").getAccessibleText()).isEqualTo("The port by day");
        stage.run(stage.open::undo);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter().keptFiles().isEmpty()).isTrue();
        assertThat(stage.open.edition().blocks().size()).isEqualTo(2);
    }

    @Test
    void whatIsNoPictureIsSaidToBeNoneAndAFullDiskLosesNothing() throws IOException {
        var stage = EditorStage.of(SampleText.of("Before."));
        var letter = stage.open.letter();
        var text = Files.writeString(folder.resolve("words.png"), "not a picture");
        stage.dialogs.file(text);
        stage.command("editor.picture");
        assertThat(stage.dialogs.told()).hasSize(1);
        stage.command("editor.pictureWords");
        assertThat(stage.dialogs.told()).hasSize(2);
        assertThat(stage.open.letter()).isEqualTo(letter);
    }

    @Test
    void aSpecialCharacterIsFoundByItsName() {
        var stage = EditorStage.of(SampleText.of(""));
        stage.dialogs.filling(form -> {
            write(form, "#character-filter", "rightwards arrow");
            var tiles = (TilePane) ((ScrollPane) form.lookup("#character-tiles")).getContent();
            ((ToggleButton) tiles.getChildren().getFirst()).fire();
        });
        stage.press(KeyCode.Q, true, true, false);
        assertThat(stage.open.edition().blocks().at(0).prose().text()).isEqualTo("→");
    }

    @Test
    void aWordIsInALanguageOfItsOwnAndBack() {
        var stage = EditorStage.of(SampleText.of("the word saudade here"));
        stage.run(() -> stage.area().select(Selection.at(0, 11)));
        stage.dialogs.filling(form -> {
            ((TextField) form.lookupAll("*").stream()
                            .filter(node -> "language.filter".equals(node.getId()))
                            .findFirst()
                            .orElseThrow())
                    .setText("pt");
        });
        stage.press(KeyCode.L, true, true, false);
        var prose = stage.open.edition().blocks().at(0).prose();
        assertThat(prose.marksAt(11).language()).isEqualTo("pt");
        assertThat(prose.marksAt(3).language()).isNull();
        assertThat(stage.editor.state().marksProperty().get().language()).isEqualTo("pt");
        stage.command("editor.ownLanguage");
        assertThat(stage.open.edition().blocks().at(0).prose()).isEqualTo(Prose.of("the word saudade here"));
    }

    @Test
    void aLineBreakAndTheSignsThatNobodySeesAreTyped() {
        var stage = EditorStage.of(SampleText.of(""));
        stage.type("a");
        stage.press(KeyCode.ENTER, true, false, false);
        stage.command("editor.noBreakSpace");
        stage.command("editor.noBreakHyphen");
        stage.command("editor.softHyphen");
        assertThat(stage.open.edition().blocks().at(0).prose().text()).isEqualTo("a\n\u00a0\u2011\u00ad");
    }

    @Test
    void goingToANoteOpensItAndToAParagraphPutsTheCaretThere() {
        var stage = EditorStage.of(SampleText.withEverything());
        stage.dialogs.filling(form -> write(form, "#go-to-number", "2"));
        stage.press(KeyCode.G, false, true, false);
        assertThat(stage.lookup(".note-card")).isNotNull();
        stage.dialogs.filling(form -> {
            ((RadioButton) form.lookup("#go-to-paragraph")).fire();
            write(form, "#go-to-number", "9");
        });
        stage.command("editor.goTo");
        assertThat(stage.lookup(".note-card")).isNull();
        assertThat(EditorStage.onScreen(() -> stage.area().selectedProperty().get()))
                .isEqualTo(Selection.at(8, 0));
    }

    @Test
    void whatCannotBeSeenIsDrawnOnRequest() {
        var stage = EditorStage.of(SampleText.withEverything());
        assertThat(drawn(stage)).isZero();
        stage.press(KeyCode.P, true, true, false);
        int signs = drawn(stage);
        assertThat(signs).isGreaterThan(300);
        stage.run(() -> stage.area().select(Selection.at(6, 4)));
        stage.type(" ");
        stage.press(KeyCode.ENTER, true, false, false);
        stage.type("\t");
        stage.command("editor.noBreakSpace");
        assertThat(drawn(stage)).isGreaterThan(signs);
        EditorIT.assertScreenIsLetter(stage);
        stage.picture("invisibles");
        stage.press(KeyCode.P, true, true, false);
        assertThat(drawn(stage)).isZero();
    }

    private static int drawn(EditorStage stage) {
        return EditorStage.onScreen(() -> stage.editor.view().lookupAll(".invisibles").stream()
                .mapToInt(node -> ((javafx.scene.shape.Path) node).getElements().size())
                .sum());
    }

    private static void write(Node form, String field, String words) {
        ((TextField) form.lookup(field)).setText(words);
    }
}
