package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.undersigned.editor.gesture.Boundaries;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Inline;
import org.undersigned.typeset.Letters;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.Watch;
import org.undersigned.typeset.pictures.PagePictures;
import org.undersigned.typeset.print.Printing;

/// A pasted picture goes wherever its text goes: onto paper, and into another letter.
class PicturesGoAlongIT {

    private static final int TEAL = 0xFF008080;

    @Test
    void aPastedPictureIsInThePdfAndOnPaper() throws Exception {
        var stage = EditorStage.of(SampleText.of("Above."));
        var bare = pages(stage);
        pasteImage(stage);
        var pages = pages(stage);
        assertThat(pages.troubles().isEmpty()).isTrue();
        assertThat(teal(bare)).isZero();
        assertThat(teal(pages)).isGreaterThan(1000);
        assertThat(postScript(pages)).isGreaterThan(postScript(bare) + 1000);
        stage.picture("pasted-picture");
    }

    @Test
    void copiedIntoAnotherLetterItComesWithItsBytesAndItsWords() {
        var from = EditorStage.of(SampleText.of("Above."));
        pasteImage(from);
        var kept = from.open.letter().keptFiles().at(0);
        from.run(() -> {
            from.area().selectAll();
            from.area().copy();
        });
        from.run(from.tasks::runWaiting);
        var to = EditorStage.of(another(SampleText.of("")));
        assertThat(to.files.contents).isEmpty();
        to.press(KeyCode.V, false, true, false);
        to.run(to.tasks::runWaiting);
        var picture = to.open.edition().blocks().stream()
                .flatMap(block -> block.prose().inlines().stream())
                .filter(Inline.Picture.class::isInstance)
                .map(Inline.Picture.class::cast)
                .findFirst()
                .orElseThrow();
        var arrived = to.open.letter().keptFiles().get(picture.file());
        assertThat(to.files.contents.get(arrived.sha256())).isEqualTo(from.files.contents.get(kept.sha256()));
        assertThat(to.open.edition().blocks().at(0).prose().text()).isEqualTo("Above.");
        EditorIT.assertScreenIsLetter(to);
        to.run(to.open::undo);
        assertThat(to.open.letter().keptFiles().isEmpty()).isTrue();
    }

    private static Letter another(Letter letter) {
        var text = letter.original();
        return Letter.of(new Id<>("another"), Edition.of(new Id<>("its text"), "en", text.blocks(), text.notes()));
    }

    private static void pasteImage(EditorStage stage) {
        stage.run(() -> {
            var image = new WritableImage(120, 90);
            for (int x = 0; x < 120; x++) {
                for (int y = 0; y < 90; y++) {
                    image.getPixelWriter().setColor(x, y, Color.TEAL);
                }
            }
            var content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
            stage.area().select(Selection.at(Boundaries.end(stage.open.edition().blocks())));
            stage.area().paste();
        });
        stage.run(stage.tasks::runWaiting);
        assertThat(stage.open.edition().blocks().size()).isEqualTo(2);
    }

    private static Pages pages(EditorStage stage) {
        var letter = stage.open.letter();
        return Letters.typesetter().set(letter, letter.original(), stage.files::bytes, Watch.NOBODY);
    }

    private static long teal(Pages pages) throws Exception {
        try (var pictures = new PagePictures(pages)) {
            return Arrays.stream(pictures.picture(0, 72).argb())
                    .filter(dot -> dot == TEAL)
                    .count();
        }
    }

    private static int postScript(Pages pages) throws Exception {
        var out = new ByteArrayOutputStream();
        new Printing().toPostScript(pages, out);
        return out.size();
    }
}
