package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.document.LetterEdit;
import org.undersigned.editor.gesture.Selection;

/// An edition that is written from right to left.
class RightToLeftIT {

    private static final String ARABIC =
            "\u0646\u0637\u0644\u0628 \u0645\u0646 \u0627\u0644\u0644\u062c\u0646\u0629 \u0623\u0646 \u062a\u0646\u0634\u0631 \u0627\u0644\u0633\u062c\u0644 (UN 2027)\u060c ";

    private static final String HEBREW =
            "\u05d0\u05e0\u05d7\u05e0\u05d5 \u05de\u05d1\u05e7\u05e9\u05d9\u05dd \u05dc\u05e4\u05e8\u05e1\u05dd \u05d0\u05ea \u05d4\u05de\u05e8\u05e9\u05dd (UN 2027), ";

    /// Without our mending, JavaFX on Linux fails at every pulse from the first line that turns over.
    @ParameterizedTest
    @ValueSource(strings = {ARABIC, HEBREW})
    void linesTurnOverAtAnyWidth(String words) {
        var stage = EditorStage.of(SampleText.of(words.repeat(6), "Latin and " + words.repeat(2) + " in one line."));
        stage.run(() -> stage.open.apply(
                new LetterEdit.ChangeLanguage(stage.open.edition().id(), "he")));
        for (int width = 880; width > 240; width -= 40) {
            stage.narrow(width);
            assertThat(EditorStage.onScreen(() -> stage.area().getParagraphLinesCount(0)))
                    .isGreaterThan(1);
        }
        stage.picture("right-to-left-narrow");
    }

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
