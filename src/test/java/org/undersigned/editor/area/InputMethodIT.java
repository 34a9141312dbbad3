package org.undersigned.editor.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import org.junit.jupiter.api.Test;
import org.undersigned.editor.EditorStage;
import org.undersigned.editor.SampleText;
import org.undersigned.editor.gesture.Selection;

/// An input method as the control hears of it; the headless platform has none of its own.
class InputMethodIT {

    @Test
    void whatIsComposedIsShownAndReachesTheLetterOnceCommitted() {
        var stage = EditorStage.of(SampleText.of("ab"));
        stage.run(() -> {
            var area = stage.area();
            area.select(Selection.at(0, 1));
            compose(area, "に", "");
            compose(area, "にほ", "");
            assertThat(area.getText()).isEqualTo("aにほb");
            assertThat(words(area)).isEqualTo("ab");
            compose(area, "", "日本");
            assertThat(area.getText()).isEqualTo("a日本b");
            assertThat(words(area)).isEqualTo("a日本b");
            area.undo();
            assertThat(area.getText()).isEqualTo("ab");
            assertThat(stage.open.nextUndoProperty().get()).isEmpty();
        });
    }

    @Test
    void aChangeFromElsewhereLetsGoOfWhatIsComposed() {
        var stage = EditorStage.of(SampleText.of("ab", "cd"));
        stage.run(() -> {
            var area = stage.area();
            area.select(Selection.at(1, 2));
            area.pen().type("e");
            compose(area, "´", "");
            assertThat(area.getText()).isEqualTo("ab\ncde´");
            stage.open.undo();
            assertThat(area.getText()).isEqualTo("ab\ncd");
            compose(area, "", "é");
            assertThat(words(area)).isEqualTo("ab");
            assertThat(area.getText()).isEqualTo("ab\ncdé");
        });
    }

    private static String words(LetterArea area) {
        return area.pen().blocks().at(0).prose().text();
    }

    private static void compose(LetterArea area, String composed, String committed) {
        var runs = composed.isEmpty()
                ? List.<InputMethodTextRun>of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        area.handleInputMethodEvent(
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
    }
}
