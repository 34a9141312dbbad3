package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.model.identity.Ids;
import org.undersigned.shell.sample.SampleLetter;

/// A letterhead is a name and what stands under it in small type, in one block or in several.
class LetterheadIT {

    private static EditorStage sample(boolean dark) {
        var letter = new SampleLetter(Ids.counting("x"), Instant.parse("2026-11-24T10:00:00Z")).in(Locale.ENGLISH);
        return EditorStage.of(letter, dark, 960, 700);
    }

    @Test
    void theLinesBelowTheNameAreSmall() {
        var stage = sample(false);
        double body = size(stage, "Rambla del Puerto 1200");
        assertThat(size(stage, "Clear Air Data Coalition")).isGreaterThan(body);
        assertThat(size(stage, "secretariat@clearair.example · Montevideo · Lima · Lisbon"))
                .isLessThan(body);
        stage.picture("letterhead-light");
        sample(true).picture("letterhead-dark");
    }

    @Test
    void aLineTypedUnderTheNameBecomesSmallAndJoinedToItLargeAgain() {
        var stage = sample(false);
        double name = size(stage, "Clear Air Data Coalition");
        stage.run(() -> stage.area().select(Selection.at(0, 9)));
        stage.command("editor.lineBreak");
        assertThat(size(stage, " Data Coalition")).isLessThan(name);
        stage.run(stage.open::undo);
        assertThat(size(stage, "Clear Air Data Coalition")).isEqualTo(name);
    }

    private static double size(EditorStage stage, String words) {
        return EditorStage.onScreen(() -> {
            stage.area().applyCss();
            List<Font> fonts = stage.area().lookupAll(".letter-text").stream()
                    .map(Text.class::cast)
                    .filter(text -> text.getText().equals(words))
                    .map(Text::getFont)
                    .toList();
            assertThat(fonts).as(words).hasSize(1);
            return fonts.getFirst().getSize();
        });
    }
}
