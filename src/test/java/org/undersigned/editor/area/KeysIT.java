package org.undersigned.editor.area;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;
import org.undersigned.editor.EditorStage;
import org.undersigned.editor.SampleText;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.model.text.Position;

/// Moving and deleting by what people see as characters, words and paragraphs, with keys and mouse.
class KeysIT {

    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

    @Test
    void twoClicksSelectAWordAndThreeTheParagraph() {
        var stage = EditorStage.of(SampleText.of("Above.", "The old lamp burns.", "Below."));
        click(stage, Selection.at(1, 6), 1);
        assertThat(selected(stage).isCaret()).isTrue();
        click(stage, Selection.at(1, 6), 2);
        assertThat(selected(stage)).isEqualTo(Selection.within(1, 4, 7));
        click(stage, Selection.at(1, 6), 3);
        assertThat(selected(stage).from()).isEqualTo(new Position(1, 0));
        assertThat(selected(stage).to().compareTo(new Position(1, 19))).isGreaterThanOrEqualTo(0);
        assertThat(EditorStage.onScreen(() -> stage.area().getSelectedText())).startsWith("The old lamp burns.");
    }

    @Test
    void selectedTextIsDraggedWithTheMouseToAnotherPlaceInOneStep() {
        var stage = EditorStage.of(SampleText.of("The old lamp burns.", "Below it."));
        var before = stage.open.letter();
        stage.run(() -> stage.area().select(Selection.within(0, 4, 8)));
        stage.run(() -> {
            var area = stage.area();
            var from = area.screenToLocal(
                    new Sight(area).before(Selection.at(0, 6)).orElseThrow());
            var to = area.screenToLocal(
                    new Sight(area).before(Selection.at(1, 6)).orElseThrow());
            area.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, from.getCenterX(), from.getCenterY(), 1));
            area.fireEvent(mouse(MouseEvent.DRAG_DETECTED, from.getCenterX(), from.getCenterY(), 1));
            area.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, to.getMaxX() + 1, to.getCenterY(), 1));
            area.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, to.getMaxX() + 1, to.getCenterY(), 1));
        });
        assertThat(words(stage)).isEqualTo("The lamp burns.");
        assertThat(stage.open.edition().blocks().at(1).prose().text()).isEqualTo("Below old it.");
        assertThat(EditorStage.onScreen(() -> stage.area().getSelectedText())).isEqualTo("old ");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(before);
    }

    @Test
    void controlMovesAndSelectsByWordsAndParagraphs() {
        var stage = EditorStage.of(SampleText.of("The old lamp burns.", "Below it."));
        caret(stage, 0, 0);
        stage.press(KeyCode.RIGHT, false, true, false);
        assertThat(selected(stage)).isEqualTo(Selection.at(0, 4));
        stage.press(KeyCode.RIGHT, true, true, false);
        assertThat(selected(stage)).isEqualTo(Selection.within(0, 4, 8));
        stage.press(KeyCode.LEFT, false, true, false);
        assertThat(selected(stage)).isEqualTo(Selection.at(0, 4));
        stage.press(KeyCode.DOWN, false, true, false);
        assertThat(selected(stage)).isEqualTo(Selection.at(1, 0));
        stage.press(KeyCode.DOWN, true, true, false);
        assertThat(selected(stage)).isEqualTo(Selection.within(1, 0, 9));
        caret(stage, 1, 5);
        stage.press(KeyCode.UP, false, true, false);
        assertThat(selected(stage)).isEqualTo(Selection.at(1, 0));
        stage.press(KeyCode.UP, false, true, false);
        assertThat(selected(stage)).isEqualTo(Selection.at(0, 0));
        caret(stage, 0, 8);
        stage.press(KeyCode.BACK_SPACE, false, true, false);
        assertThat(words(stage)).isEqualTo("The lamp burns.");
        stage.press(KeyCode.DELETE, false, true, false);
        assertThat(words(stage)).isEqualTo("The burns.");
    }

    @Test
    void onAMacOptionMovesByWordsAndCommandToTheEnds() {
        var stage = EditorStage.of(SampleText.of("The old lamp burns.", "Below it."));
        caret(stage, 0, 0);
        mac(stage, KeyCode.RIGHT, false, true, false);
        assertThat(selected(stage)).isEqualTo(Selection.at(0, 4));
        mac(stage, KeyCode.RIGHT, true, true, false);
        assertThat(selected(stage)).isEqualTo(Selection.within(0, 4, 8));
        mac(stage, KeyCode.DOWN, false, true, false);
        assertThat(selected(stage)).isEqualTo(Selection.at(1, 0));
        mac(stage, KeyCode.RIGHT, false, false, true);
        assertThat(selected(stage)).isEqualTo(Selection.at(1, 9));
        mac(stage, KeyCode.LEFT, true, false, true);
        assertThat(selected(stage)).isEqualTo(new Selection(new Position(1, 9), new Position(1, 0)));
        mac(stage, KeyCode.UP, false, false, true);
        assertThat(selected(stage)).isEqualTo(Selection.at(0, 0));
        mac(stage, KeyCode.DOWN, true, false, true);
        assertThat(selected(stage)).isEqualTo(new Selection(new Position(0, 0), new Position(1, 9)));
        caret(stage, 0, 8);
        mac(stage, KeyCode.BACK_SPACE, false, true, false);
        assertThat(words(stage)).isEqualTo("The lamp burns.");
        assertThat(Keys.Custom.of("Mac OS X")).isEqualTo(Keys.Custom.MAC);
        assertThat(Keys.Custom.of("Windows 11")).isEqualTo(Keys.Custom.USUAL);
    }

    @Test
    void aFamilyAndALetterWithItsAccentAreOneCharacterToEveryKey() {
        var stage = EditorStage.of(SampleText.of("a" + FAMILY + "e\u0301\uD834\uDD1Ez"));
        caret(stage, 0, 1);
        stage.press(KeyCode.RIGHT);
        assertThat(selected(stage)).isEqualTo(Selection.at(0, 1 + FAMILY.length()));
        stage.press(KeyCode.LEFT);
        assertThat(selected(stage)).isEqualTo(Selection.at(0, 1));
        caret(stage, 0, 1 + FAMILY.length());
        stage.press(KeyCode.BACK_SPACE);
        assertThat(words(stage)).isEqualTo("ae\u0301\uD834\uDD1Ez");
        stage.press(KeyCode.DELETE);
        assertThat(words(stage)).isEqualTo("a\uD834\uDD1Ez");
        stage.press(KeyCode.DELETE);
        assertThat(words(stage)).isEqualTo("az");
        stage.run(stage.open::undo);
        assertThat(words(stage)).startsWith("a");
        assertThat(EditorStage.onScreen(() -> stage.area().getText())).isEqualTo(words(stage));
    }

    @Test
    void theWheelWithControlZoomsAndWithoutItScrolls() {
        var stage = EditorStage.of(SampleText.long_(40, 0));
        wheel(stage, 40, true);
        assertThat(stage.editor.zoomProperty().get()).isEqualTo(1.1);
        wheel(stage, -40, true);
        wheel(stage, -40, true);
        assertThat(stage.editor.zoomProperty().get()).isLessThan(1);
        double zoom = stage.editor.zoomProperty().get();
        wheel(stage, -40, false);
        assertThat(stage.editor.zoomProperty().get()).isEqualTo(zoom);
        for (int i = 0; i < 60; i++) {
            wheel(stage, 40, true);
        }
        assertThat(stage.editor.zoomProperty().get()).isEqualTo(3);
    }

    private static void wheel(EditorStage stage, double by, boolean control) {
        stage.run(() -> stage.area()
                .fireEvent(new ScrollEvent(
                        ScrollEvent.SCROLL,
                        300,
                        300,
                        300,
                        300,
                        false,
                        control,
                        false,
                        false,
                        false,
                        false,
                        0,
                        by,
                        0,
                        by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
    }

    private static void click(EditorStage stage, Selection at, int times) {
        stage.run(() -> {
            var area = stage.area();
            var here = area.screenToLocal(new Sight(area).before(at).orElseThrow());
            area.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, here.getCenterX(), here.getCenterY(), times));
            area.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, here.getCenterX(), here.getCenterY(), times));
            area.fireEvent(mouse(MouseEvent.MOUSE_CLICKED, here.getCenterX(), here.getCenterY(), times));
        });
    }

    private static MouseEvent mouse(javafx.event.EventType<MouseEvent> type, double x, double y, int times) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                times,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private static void mac(EditorStage stage, KeyCode code, boolean shift, boolean option, boolean command) {
        stage.run(() -> new Keys(stage.area(), stage.area().pen(), Keys.Custom.MAC)
                .handle(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, option, command)));
    }

    private static void caret(EditorStage stage, int block, int offset) {
        stage.run(() -> stage.area().select(Selection.at(block, offset)));
    }

    private static Selection selected(EditorStage stage) {
        return EditorStage.onScreen(() -> stage.area().selectedProperty().get());
    }

    private static String words(EditorStage stage) {
        return stage.open.edition().blocks().at(0).prose().text();
    }
}
