package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.undersigned.editor.gesture.Selection;

/// Takes pictures of the sheet, for people to look at. What it asserts is only that there is something to see.
class SheetPicturesIT {

    @Test
    void theSheetInTheLight() throws Exception {
        var stage = EditorStage.of(SampleText.withEverything());
        stage.run(() -> stage.area().select(Selection.within(7, 4, 20)));
        assertThat(Files.size(stage.picture("sheet-light"))).isGreaterThan(10_000);
    }

    @Test
    void theSheetInTheDark() throws Exception {
        var stage = EditorStage.of(SampleText.withEverything(), true, 960, 900);
        stage.run(() -> stage.area().select(Selection.at(12, 4)));
        assertThat(Files.size(stage.picture("sheet-dark"))).isGreaterThan(10_000);
    }

    @Test
    void theSheetEnlargedWithANoteOpen() throws Exception {
        var stage = EditorStage.of(SampleText.withEverything());
        stage.run(() -> {
            stage.editor.zoomProperty().set(1.5);
            stage.area().select(Selection.at(7, 72));
        });
        stage.command("editor.jump");
        assertThat(Files.size(stage.picture("sheet-150-note"))).isGreaterThan(10_000);
    }

    @Test
    void aCrowdedLetter() throws Exception {
        var stage = EditorStage.of(SampleText.long_(60, 50));
        stage.run(() -> stage.area().select(Selection.at(30, 12)));
        assertThat(Files.size(stage.picture("sheet-crowded"))).isGreaterThan(10_000);
    }
}
