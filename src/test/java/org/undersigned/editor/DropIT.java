package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import com.sun.javafx.tk.Toolkit;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.image.WritableImage;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.editor.area.Sight;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.kit.Png;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Role;

/// What is dragged in from other programs, and text dragged inside the editor. The events are made here, as a display
/// would send them: the headless platform drags nothing.
class DropIT {

    /// One pixel.
    private static final String GIF = "R0lGODlhAQABAIABAP8AAP///yH5BAEAAAEALAAAAAABAAEAAAICTAEAOw==";

    @TempDir
    Path folder;

    @Test
    void formattedTextStandsWhereItIsLetGoAndIsOneStep() {
        var stage = EditorStage.of(SampleText.of("Before after.", "Second."));
        var before = stage.open.letter();
        drop(stage, Selection.at(0, 7), board -> {
            board.putHtml("<b>bold</b> words ");
            board.putString("bold words ");
        });
        var prose = stage.open.edition().blocks().at(0).prose();
        assertThat(prose.text()).isEqualTo("Before bold wordsafter.");
        assertThat(prose.marksAt(9).has(Mark.BOLD)).isTrue();
        assertThat(EditorStage.onScreen(() -> stage.area().isFocused())).isTrue();
        EditorIT.assertScreenIsLetter(stage);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(before);
    }

    @Test
    void richTextFormatAndBareWordsComeToo() {
        var stage = EditorStage.of(SampleText.of("Before after."));
        drop(stage, Selection.at(0, 7), board -> board.putRtf("{\\rtf1 {\\i slanted} it, }"));
        assertThat(EditorIT.words(stage, 0)).isEqualTo("Before slanted it,after.");
        drop(stage, Selection.at(0, 0), board -> board.putString("First line\nsecond "));
        assertThat(EditorIT.words(stage, 0)).isEqualTo("First line");
        assertThat(EditorIT.words(stage, 1)).isEqualTo("second Before slanted it,after.");
        EditorIT.assertScreenIsLetter(stage);
    }

    @Test
    void aLinkIsALink() {
        var stage = EditorStage.of(SampleText.of("See ."));
        drop(stage, Selection.at(0, 4), board -> {
            board.putUrl("https://rivers.example/log");
            board.putString("https://rivers.example/log");
        });
        var prose = stage.open.edition().blocks().at(0).prose();
        assertThat(prose.text()).isEqualTo("See https://rivers.example/log.");
        assertThat(((Inline.Run) prose.inlines().get(1)).marks().link()).isEqualTo("https://rivers.example/log");
    }

    @Test
    void pictureFilesStandInLinesOfTheirOwnAndOtherFilesAreSaidToStayOut() throws IOException {
        var stage = EditorStage.of(SampleText.of("Above.", "Below."));
        var before = stage.open.letter();
        var files = List.of(
                written("ramp.png", png()),
                written("blink.gif", Base64.getDecoder().decode(GIF)),
                written("minutes.docx", new byte[] {'P', 'K', 3, 4}));
        drop(
                stage,
                Selection.at(0, 2),
                board -> board.putFiles(files.stream().map(Path::toFile).toList()));
        var blocks = stage.open.edition().blocks();
        assertThat(blocks.stream().map(DropIT::isPicture)).containsExactly(false, true, true, false);
        var kept = stage.open.letter().keptFiles();
        assertThat(kept.stream().map(each -> each.name() + " " + each.mediaType()))
                .containsExactly("ramp.png image/png", "blink.png image/png");
        assertThat(stage.lookup("#notice").getAccessibleText()).startsWith("A file was not taken");
        stage.picture("drop-files");
        EditorIT.assertScreenIsLetter(stage);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(before);
    }

    @Test
    void aPictureDraggedFromAPageComesThoughThePageOnlyNamesIt() {
        var stage = EditorStage.of(SampleText.of("Above."));
        drop(stage, Selection.at(0, 6), board -> {
            board.putHtml("<img src='https://rivers.example/ramp.png'>");
            board.putImage(image());
        });
        assertThat(stage.open.edition().blocks().stream().map(DropIT::isPicture))
                .containsExactly(false, true);
        assertThat(stage.lookup("#notice").isVisible()).isFalse();
    }

    @Test
    void textIsDroppedIntoANoteThatIsOpen() {
        var stage = EditorStage.of(SampleText.of("A claim."));
        stage.run(() -> stage.area().select(Selection.at(0, 8)));
        stage.command("editor.note");
        var note = (org.undersigned.editor.area.LetterArea) stage.lookup(".note-area");
        drop(stage, note, 20, 10, board -> board.putHtml("<p>Because <i>so</i>.</p>"));
        assertThat(stage.open.edition().notes().at(0).body().at(0).prose().text())
                .isEqualTo("Because so.");
    }

    @Test
    void nothingThatNobodyCanReadIsTaken() {
        var stage = EditorStage.of(SampleText.of("Above."));
        var before = stage.open.letter();
        drop(stage, Selection.at(0, 2), _ -> {});
        assertThat(stage.open.letter()).isEqualTo(before);
    }

    private static boolean isPicture(Block block) {
        return block.role() == Role.BODY
                && block.prose().inlines().size() == 1
                && block.prose().inlines().getFirst() instanceof Inline.Picture;
    }

    private static void drop(EditorStage stage, Selection at, Consumer<ClipboardContent> offered) {
        var bounds = EditorStage.onScreen(() -> {
            var next = Selection.at(at.caret().block(), at.caret().offset() + 1);
            return stage.area()
                    .screenToLocal(new Sight(stage.area()).before(next).orElseThrow());
        });
        drop(stage, stage.area(), bounds.getMinX() + 1, bounds.getCenterY(), offered);
    }

    private static void drop(
            EditorStage stage,
            org.undersigned.editor.area.LetterArea area,
            double x,
            double y,
            Consumer<ClipboardContent> offered) {
        stage.run(() -> {
            var board = board(offered);
            var over = event(area, board, DragEvent.DRAG_OVER, x, y);
            area.fireEvent(over);
            area.fireEvent(event(area, board, DragEvent.DRAG_DROPPED, x, y));
        });
        stage.run(stage.tasks::runWaiting);
    }

    private static DragEvent event(
            org.undersigned.editor.area.LetterArea area,
            Dragboard board,
            javafx.event.EventType<DragEvent> type,
            double x,
            double y) {
        var scene = area.localToScene(x, y);
        var screen = area.localToScreen(x, y);
        return new DragEvent(
                area,
                area,
                type,
                board,
                scene.getX(),
                scene.getY(),
                screen.getX(),
                screen.getY(),
                TransferMode.COPY,
                null,
                area,
                null);
    }

    private static Dragboard board(Consumer<ClipboardContent> offered) {
        var board = DragboardHelper.createDragboard(dragged(Toolkit.getToolkit().createLocalClipboard()));
        var content = new ClipboardContent();
        offered.accept(content);
        board.setContent(content);
        return board;
    }

    /// A clipboard of this process, which knows no ways of dragging, as one of a drag that may copy.
    private static TKClipboard dragged(TKClipboard local) {
        return (TKClipboard) Proxy.newProxyInstance(
                DropIT.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (_, method, arguments) -> method.getName().equals("getTransferModes")
                        ? EnumSet.of(TransferMode.COPY)
                        : method.invoke(local, arguments));
    }

    private static WritableImage image() {
        var image = new WritableImage(40, 30);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 30; y++) {
                image.getPixelWriter().setColor(x, y, x < y ? Color.TEAL : Color.TRANSPARENT);
            }
        }
        return image;
    }

    private static byte[] png() throws IOException {
        return Png.of(image());
    }

    private Path written(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), Arrays.copyOf(content, content.length));
    }
}
