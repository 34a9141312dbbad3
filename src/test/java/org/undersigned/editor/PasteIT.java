package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.undersigned.editor.gesture.Boundaries;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Role;

/// What comes from other programs, and what goes to them, on the window.
class PasteIT {

    @Test
    void textOfLibreOfficeComesWithItsListsNotesAndThePictureFromItsRtf() throws IOException {
        var stage = EditorStage.of(SampleText.of(""));
        copied(stage, fixture("libreoffice.html"), fixture("libreoffice.rtf"), "bare words");
        stage.press(KeyCode.V, false, true, false);
        var edition = stage.open.edition();
        assertThat(edition.blocks().stream().map(Block::role))
                .containsExactly(
                        Role.HEADING,
                        Role.BODY,
                        Role.BODY,
                        Role.HEADING,
                        Role.LIST_ITEM,
                        Role.LIST_ITEM,
                        Role.LIST_ITEM,
                        Role.LIST_ITEM,
                        Role.BODY,
                        Role.BODY);
        assertThat(edition.numbers().inOrder()).hasSize(2);
        assertThat(edition.notes().at(0).body().at(0).prose().text()).isEqualTo("See the timetable of last year.");
        assertThat(edition.blocks().at(8).prose().inlines().getFirst()).isInstanceOf(Inline.Picture.class);
        assertThat(stage.open.letter().keptFiles().size()).isEqualTo(1);
        assertThat(stage.files.contents).hasSize(1);
        EditorIT.assertScreenIsLetter(stage);
        stage.picture("paste-libreoffice");
        stage.run(stage.open::undo);
        assertThat(stage.open.nextUndoProperty().get()).isEmpty();
        assertThat(stage.open.letter().keptFiles().isEmpty()).isTrue();
    }

    @Test
    void textOfAPageComesInsideTheParagraphOrAsParagraphs() throws IOException {
        var stage = EditorStage.of(SampleText.of("Before after."));
        stage.run(() -> stage.area().select(Selection.at(0, 7)));
        copied(stage, "<b>bold</b> words ", "", "bold words");
        stage.press(KeyCode.V, false, true, false);
        var prose = stage.open.edition().blocks().at(0).prose();
        assertThat(prose.text()).isEqualTo("Before bold wordsafter.");
        assertThat(prose.marksAt(9).has(Mark.BOLD)).isTrue();
        copied(stage, fixture("chromium.html"), "", "bare words");
        stage.run(() -> stage.area()
                .select(Selection.at(Boundaries.end(stage.open.edition().blocks()))));
        stage.press(KeyCode.V, false, true, false);
        assertThat(stage.open.edition().blocks().stream().map(Block::role)).contains(Role.QUOTATION);
        assertThat(stage.lookup("#notice").isVisible()).isTrue();
        assertThat(stage.lookup("#notice").getAccessibleText()).isEqualTo("A table came as lines.");
        stage.picture("paste-page");
    }

    @Test
    void pastedAsPlainTextOnlyTheWordsCome() {
        var stage = EditorStage.of(SampleText.of(""));
        copied(stage, "<h1>Large</h1><p><b>bold</b></p>", "", "Large\nbold");
        stage.press(KeyCode.V, true, true, false);
        assertThat(stage.open.edition().blocks().stream()
                        .map(block -> block.prose().text()))
                .containsExactly("Large", "bold");
        assertThat(stage.open.edition().blocks().at(0).role()).isEqualTo(Role.BODY);
        assertThat(stage.open.edition().blocks().at(1).prose().marksAt(2).looks())
                .isEmpty();
    }

    @Test
    void aPictureThatCannotBeKeptIsSaidToBeMissingAndTheRestComes() throws IOException {
        var stage = EditorStage.of(SampleText.of(""));
        stage.files.full = true;
        copied(stage, fixture("chromium.html"), "", "");
        stage.press(KeyCode.V, false, true, false);
        assertThat(stage.open.letter().keptFiles().isEmpty()).isTrue();
        assertThat(stage.open.edition().blocks().stream().flatMap(block -> block.prose().inlines().stream()))
                .noneMatch(Inline.Picture.class::isInstance);
        assertThat(stage.lookup("#notice").getAccessibleText()).startsWith("1 picture stayed behind");
    }

    @Test
    void whatIsCopiedIsThereAsHtmlAsWordsAndAsOurOwn() {
        var stage = EditorStage.of(SampleText.withEverything());
        stage.run(() -> {
            stage.area().selectAll();
            stage.area().copy();
        });
        stage.run(() -> {
            var board = Clipboard.getSystemClipboard();
            assertThat(board.getString())
                    .contains("We write as 4 organisations")
                    .doesNotContain("\uFFFC");
            assertThat(board.getHtml())
                    .contains("<b>three boats were lost within sight of a tower</b>")
                    .contains("mso-element:footnote")
                    .contains("Register of lights, 2026");
        });
    }

    @Test
    void betweenLettersInTwoProcessesNotesAndSourcesComeAlong() {
        var from = EditorStage.of(SampleText.withEverything());
        from.run(() -> {
            from.area().selectAll();
            from.area().copy();
        });
        var words = from.open.edition().blocks().stream()
                .map(block -> block.prose().inlines().size())
                .toList();
        var to = EditorStage.of(SampleText.of(""));
        to.press(KeyCode.V, false, true, false);
        var edition = to.open.edition();
        assertThat(edition.blocks().stream()
                        .map(block -> block.prose().inlines().size()))
                .isEqualTo(words);
        assertThat(edition.notes().size()).isEqualTo(2);
        assertThat(edition.uncalled()).isEmpty();
        assertThat(to.open.letter().sources().contains(new Id<>("source"))).isTrue();
        EditorIT.assertScreenIsLetter(to);
        to.run(to.open::undo);
        assertThat(to.open.letter().sources().isEmpty()).isTrue();
    }

    private static void copied(EditorStage stage, String html, String rtf, String words) {
        stage.run(() -> {
            var content = new ClipboardContent();
            content.putHtml(html);
            if (!rtf.isEmpty()) {
                content.putRtf(rtf);
            }
            if (!words.isEmpty()) {
                content.putString(words);
            }
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private static String fixture(String name) throws IOException {
        try (var file =
                Objects.requireNonNull(PasteIT.class.getResourceAsStream("/org/undersigned/pasting/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
