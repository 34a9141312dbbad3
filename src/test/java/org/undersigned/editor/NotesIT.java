package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.undersigned.editor.gesture.Notes;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Note;

/// Notes move with the text that calls them, and are told to whoever cannot see them.
class NotesIT {

    private static final Id<Note> CITED = new Id<>("cited");

    @Test
    void aNoteIsCutWithItsTextAndComesBackWhereItIsPasted() {
        var stage = EditorStage.of(SampleText.withEverything());
        var before = stage.open.letter();
        int end = stage.open.edition().blocks().at(7).prose().length();
        stage.run(() -> {
            stage.area().select(Selection.within(7, end - 20, end));
            stage.area().cut();
        });
        assertThat(stage.open.edition().uncalled()).extracting(Note::id).containsExactly(CITED);
        stage.run(() -> {
            stage.area().select(Selection.at(5, 0));
            stage.area().paste();
        });
        assertThat(stage.open.edition().uncalled()).isEmpty();
        assertThat(stage.open.edition().numbers().of(CITED)).hasValue(1);
        EditorIT.assertScreenIsLetter(stage);
        stage.run(stage.open::undo);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(before);
    }

    @Test
    void aNoteMovesWithTextThatIsDragged() {
        var stage = EditorStage.of(SampleText.withEverything());
        int end = stage.open.edition().blocks().at(7).prose().length();
        stage.run(() -> {
            stage.area().select(Selection.within(7, end - 5, end));
            stage.area().moveSelectedText(0);
        });
        assertThat(stage.open.edition().numbers().of(CITED)).hasValue(1);
        assertThat(stage.open.edition().notes().size()).isEqualTo(2);
        EditorIT.assertScreenIsLetter(stage);
    }

    @Test
    void aNoteIsRemovedWithItsCallsAndUndoBringsAllOfItBack() {
        var stage = EditorStage.of(SampleText.withEverything());
        var before = stage.open.letter();
        var seen = stage.open.edition().numbers().inOrder().getFirst();
        stage.run(() -> stage.area()
                .select(Notes.firstCall(stage.open.edition().blocks(), seen).orElseThrow()));
        stage.press(KeyCode.F2);
        stage.run(() -> stage.lookup(".note-card").lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> "Remove note".equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(stage.lookup(".note-card")).isNull();
        assertThat(stage.open.edition().notes().contains(seen)).isFalse();
        assertThat(stage.open.edition().numbers().of(CITED)).hasValue(1);
        EditorIT.assertScreenIsLetter(stage);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(before);
        EditorIT.assertScreenIsLetter(stage);
    }

    @Test
    void theNoteAtTheCaretIsEditedWhereItIsAndSeenByPointingAtIt() {
        var stage = EditorStage.of(SampleText.withEverything());
        var call = Notes.firstCall(stage.open.edition().blocks(), CITED).orElseThrow();
        stage.run(() -> stage.area().select(call));
        var marker = (Label) stage.editor.view().lookupAll(".note-call").stream()
                .filter(node -> CITED.equals(node.getUserData()))
                .findFirst()
                .orElseThrow();
        stage.run(() -> {
            marker.getTooltip().getOnShowing().handle(null);
            assertThat(marker.getTooltip().getText())
                    .isEqualTo(
                            "Counted twice: Register of lights, 2026 <https://ports.example/register/2026>, last line.");
        });
        stage.press(KeyCode.F2);
        assertThat(stage.lookup(".note-card")).isNotNull();
        stage.press(KeyCode.ESCAPE);
        stage.run(() -> stage.area().select(Selection.at(0, 0)));
        stage.press(KeyCode.F2);
        assertThat(stage.dialogs.told()).containsExactly("No note is called at the caret.");
    }

    @Test
    void roleAndNoteAtTheCaretAreAnnounced() {
        var stage = EditorStage.of(SampleText.withEverything());
        stage.run(() -> stage.area().select(Selection.at(4, 0)));
        assertThat(said(stage)).isEqualTo("Title");
        stage.run(() -> stage.area().select(Selection.at(10, 0)));
        assertThat(said(stage)).isEqualTo("Numbered list, List item");
        stage.run(() -> stage.area()
                .select(Notes.firstCall(stage.open.edition().blocks(), CITED).orElseThrow()));
        assertThat(said(stage)).isEqualTo("Body, Note 2");
        assertThat(EditorStage.onScreen(() -> stage.area().getAccessibleHelp())).startsWith("Counted twice");
    }

    private static String said(EditorStage stage) {
        return EditorStage.onScreen(
                () -> (String) stage.area().queryAccessibleAttribute(AccessibleAttribute.ROLE_DESCRIPTION));
    }
}
