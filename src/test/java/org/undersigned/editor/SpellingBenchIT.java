package org.undersigned.editor;

import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.bench.BenchReport;
import org.undersigned.editor.gesture.Selection;

/// How long it takes to check the one paragraph that changed, in a long letter.
@Tag("bench")
@Tag("editor")
class SpellingBenchIT {

    @RegisterExtension
    static final BenchReport REPORT = new BenchReport("editor");

    /// From a key that makes a word wrong to the mark under it, the pause before checking left out.
    @Test
    void spellingOfOneParagraph() {
        var stage = EditorStage.of(SampleText.long_(5000, 500));
        stage.run(stage.tasks::runWaiting);
        stage.run(() -> stage.area().select(Selection.at(2500, 250)));
        var values = EditorStage.onScreen(() -> {
            var took = new double[100];
            for (int i = -20; i < took.length; i++) {
                key(stage, i % 6 == 0 ? " " : "e");
                long start = System.nanoTime();
                stage.tasks.runWaiting();
                layout(stage);
                if (i >= 0) {
                    took[i] = (System.nanoTime() - start) / 1e6;
                }
            }
            return took;
        });
        REPORT.add("spelling again after a key, 5000 paragraphs", "ms", values);
    }

    private static void key(EditorStage stage, String character) {
        Event.fireEvent(
                stage.area(),
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
        layout(stage);
    }

    private static void layout(EditorStage stage) {
        var root = stage.editor.view().getScene().getRoot();
        root.applyCss();
        root.layout();
    }
}
