package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Role;

class EditorIT {

    @Test
    void whatIsTypedIsInTheLetterAndOneStepOfUndoAWord() {
        var stage = EditorStage.of(SampleText.of("", "Second."));
        stage.type("One word");
        assertThat(words(stage, 0)).isEqualTo("One word");
        assertScreenIsLetter(stage);
        stage.run(stage.area()::undo);
        assertThat(words(stage, 0)).isEqualTo("One ");
        stage.run(stage.area()::undo);
        assertThat(words(stage, 0)).isEmpty();
        stage.run(stage.area()::redo);
        stage.run(stage.area()::redo);
        assertThat(words(stage, 0)).isEqualTo("One word");
        assertThat(EditorStage.onScreen(() -> stage.area().getCaretPosition())).isEqualTo(8);
        assertScreenIsLetter(stage);
    }

    @Test
    void enterAfterATitleGivesBodyAndBackspaceTakesItBack() {
        var stage = EditorStage.of(SampleText.withEverything());
        var title = stage.open.edition().withRole(Role.TITLE).getFirst();
        int place = stage.open.edition().blocks().placeOf(title.id());
        stage.run(() -> stage.area().select(Selection.at(place, title.prose().length())));
        stage.press(KeyCode.ENTER);
        assertThat(stage.open.edition().blocks().at(place + 1).role()).isEqualTo(Role.BODY);
        assertScreenIsLetter(stage);
        stage.press(KeyCode.BACK_SPACE);
        assertThat(stage.open.edition().blocks().at(place)).isEqualTo(title);
        assertThat(stage.open.edition().blocks().at(place + 1).role()).isEqualTo(Role.DATELINE);
        assertScreenIsLetter(stage);
    }

    @Test
    void boldByKeyMarksTheSelectionAndTheStateSaysSo() {
        var stage = EditorStage.of(SampleText.of("plain and bold"));
        stage.run(() -> stage.area().select(Selection.within(0, 10, 14)));
        stage.press(KeyCode.B, false, true, false);
        assertThat(stage.open.edition().blocks().at(0).prose().marksAt(12).has(Mark.BOLD))
                .isTrue();
        assertThat(stage.open.edition().blocks().at(0).prose().marksAt(3).has(Mark.BOLD))
                .isFalse();
        assertThat(stage.editor.state().marksProperty().get().has(Mark.BOLD)).isTrue();
        stage.tasks.runWaiting();
        assertThat(stage.editor.state().selectedWordsProperty().get()).isEqualTo(1);
        assertScreenIsLetter(stage);
    }

    static String words(EditorStage stage, int block) {
        return stage.open.edition().blocks().at(block).prose().text();
    }

    static void assertScreenIsLetter(EditorStage stage) {
        assertThat(EditorStage.onScreen(() -> stage.area().getText())).isEqualTo(LetterText.of(stage.open));
    }
}
