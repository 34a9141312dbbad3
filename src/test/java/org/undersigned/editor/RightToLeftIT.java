package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.undersigned.document.LetterEdit;
import org.undersigned.editor.gesture.Selection;

/// An edition that is written from right to left.
class RightToLeftIT {

    @Test
    void itIsShownFromRightToLeftAndTheLimitOfEditingItIsSaid() {
        var stage = EditorStage.of(SampleText.of(
                "\u05e9\u05dc\u05d5\u05dd \u05dc\u05db\u05d5\u05dc\u05dd, \u05d6\u05d5 \u05d0\u05d9\u05d2\u05e8\u05ea \u05e4\u05ea\u05d5\u05d7\u05d4 (UN 2027).",
                "\u05e9\u05d5\u05e8\u05d4 \u05e9\u05e0\u05d9\u05d9\u05d4."));
        assertThat(stage.lookup("#notice").isVisible()).isFalse();
        stage.run(() -> stage.open.apply(
                new LetterEdit.ChangeLanguage(stage.open.edition().id(), "he")));
        assertThat(stage.lookup("#notice").isVisible()).isTrue();
        assertThat(stage.lookup("#notice").getAccessibleText())
                .startsWith("This edition is written from right to left.");
        assertThat(((TextFlow) stage.lookup(".paragraph-text")).getTextAlignment())
                .isEqualTo(TextAlignment.RIGHT);
        stage.run(() -> stage.area().select(Selection.at(0, 0)));
        stage.type("\u05d0");
        EditorIT.assertScreenIsLetter(stage);
        stage.run(() -> stage.area().select(Selection.at(1, 0)));
        stage.command("editor.numbers");
        assertThat(stage.lookup(".letter-text").getStyleClass()).contains("script-hebrew");
        stage.picture("right-to-left");
        stage.run(stage.open::undo);
        stage.run(stage.open::undo);
        stage.run(stage.open::undo);
        assertThat(stage.lookup("#notice").isVisible()).isFalse();
        assertThat(((TextFlow) stage.lookup(".paragraph-text")).getTextAlignment())
                .isEqualTo(TextAlignment.LEFT);
    }
}
