package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.undersigned.document.LetterEdit;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.language.typing.Polish;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Role;

/// Spelling and polished typing, on the window.
class WritingIT {

    @Test
    void aWrongWordIsMarkedAfterAPauseAndOnlyWhenItIsFinished() {
        var stage = EditorStage.of(SampleText.of("A good beginning and a wrogn word."));
        stage.run(stage.tasks::runWaiting);
        assertThat(marked(stage)).containsExactly("wrogn");
        stage.run(() -> stage.area().select(Selection.at(0, 0)));
        stage.type("Abuot");
        stage.run(stage.tasks::runWaiting);
        assertThat(marked(stage)).containsExactly("wrogn");
        stage.type(" ");
        stage.run(stage.tasks::runWaiting);
        assertThat(marked(stage)).containsExactly("Abuot", "wrogn");
        EditorIT.assertScreenIsLetter(stage);
    }

    @Test
    void marksFollowTheTypingBeforeThemAndGoWithTheWord() {
        var stage = EditorStage.of(SampleText.of("A wrogn word.", "Fine."));
        stage.run(stage.tasks::runWaiting);
        stage.run(() -> stage.area().select(Selection.at(0, 1)));
        stage.type(" really");
        assertThat(marked(stage)).containsExactly("wrogn");
        stage.run(() -> stage.area().select(Selection.within(0, 12, 14)));
        stage.type("no");
        assertThat(marked(stage)).isEmpty();
    }

    @Test
    void theMenuOffersWhatTheWordMayHaveMeantAndOneStepPutsItRight() {
        var stage = EditorStage.of(SampleText.of("Write to the comission today."));
        stage.run(stage.tasks::runWaiting);
        stage.press(KeyCode.F7, false, false, true);
        stage.run(stage.tasks::runWaiting);
        var menu = menu("spelling-menu");
        assertThat(texts(menu)).startsWith("commission").contains("Add to the words of this letter");
        stage.picture("spelling-menu");
        stage.run(() -> menu.getItems().getFirst().fire());
        assertThat(EditorIT.words(stage, 0)).isEqualTo("Write to the commission today.");
        assertThat(marked(stage)).isEmpty();
        stage.run(stage.open::undo);
        assertThat(EditorIT.words(stage, 0)).isEqualTo("Write to the comission today.");
    }

    @Test
    void aWordIsIgnoredInTheWindowOrLearntByTheLetter() {
        var stage = EditorStage.of(SampleText.of("A blorf and a quzzle."));
        stage.run(stage.tasks::runWaiting);
        stage.run(() -> stage.area().select(Selection.at(0, 3)));
        choose(stage, "editor.spelling.ignore");
        assertThat(marked(stage)).containsExactly("quzzle");
        assertThat(stage.open.nextUndoProperty().get()).isEmpty();
        stage.run(() -> stage.area().select(Selection.at(0, 16)));
        choose(stage, "editor.spelling.learn");
        assertThat(marked(stage)).isEmpty();
        assertThat(stage.open.letter().settings().writing().words()).containsExactly("quzzle");
        stage.run(stage.open::undo);
        stage.run(stage.tasks::runWaiting);
        assertThat(marked(stage)).containsExactly("quzzle");
        stage.run(() -> stage.open.apply(new LetterEdit.LearnWord("quzzle")));
        stage.dialogs.filling(form -> {
            @SuppressWarnings("unchecked")
            var list = (ListView<String>) form.lookup("#own-words");
            list.getSelectionModel().selectAll();
            ((javafx.scene.control.Button) form.lookup("#own-words-remove")).fire();
        });
        stage.command("editor.words");
        assertThat(stage.open.letter().settings().writing().words()).isEmpty();
    }

    @Test
    void theNamesOfWhoSignsAreNeverWrong() {
        var stage = EditorStage.of(SampleText.withEverything());
        stage.run(() -> stage.area().select(Selection.at(6, 0)));
        stage.type("Kystlykt, Inés Órdenes and Kystlikt ");
        stage.run(stage.tasks::runWaiting);
        assertThat(marked(stage)).contains("Kystlikt").doesNotContain("Kystlykt", "Inés", "Órdenes");
    }

    @Test
    void spellingCanBeSwitchedOffAndOn() {
        var stage = EditorStage.of(SampleText.of("A blorf."));
        stage.run(stage.tasks::runWaiting);
        stage.press(KeyCode.F7, true, false, false);
        assertThat(marked(stage)).isEmpty();
        stage.press(KeyCode.F7, true, false, false);
        stage.run(stage.tasks::runWaiting);
        assertThat(marked(stage)).containsExactly("blorf");
    }

    @Test
    void aNoteIsCheckedToo() {
        var stage = EditorStage.of(SampleText.of("A claim."));
        stage.run(() -> stage.area().select(Selection.at(0, 8)));
        stage.command("editor.note");
        stage.type("Becuase ");
        stage.run(stage.tasks::runWaiting);
        var note = Objects.requireNonNull(stage.lookup(".note-area"));
        assertThat(marked(note)).containsExactly("Becuase");
    }

    @Test
    void quotesBecomeTheLanguagesAndUndoOrBackspaceTakesBackJustThat() {
        var stage = EditorStage.of(SampleText.of(""));
        stage.type("He said \"yes\"");
        assertThat(EditorIT.words(stage, 0)).isEqualTo("He said “yes”");
        stage.run(stage.open::undo);
        assertThat(EditorIT.words(stage, 0)).isEqualTo("He said “yes\"");
        stage.type(", it's");
        assertThat(EditorIT.words(stage, 0)).isEqualTo("He said “yes\", it’s");
        stage.type(" so--");
        assertThat(EditorIT.words(stage, 0)).endsWith(" so—");
        stage.press(KeyCode.BACK_SPACE);
        assertThat(EditorIT.words(stage, 0)).endsWith(" so--");
        stage.press(KeyCode.BACK_SPACE);
        assertThat(EditorIT.words(stage, 0)).endsWith(" so-");
        EditorIT.assertScreenIsLetter(stage);
    }

    @Test
    void aListBeginsAndBackspaceMakesItTheParagraphAgain() {
        var stage = EditorStage.of(SampleText.of(""));
        stage.type("1) ");
        var block = stage.open.edition().blocks().at(0);
        assertThat(block.role()).isEqualTo(Role.LIST_ITEM);
        assertThat(block.layout().listStyle()).isEqualTo(ListStyle.NUMBER);
        stage.press(KeyCode.BACK_SPACE);
        assertThat(stage.open.edition().blocks().at(0).role()).isEqualTo(Role.BODY);
        assertThat(EditorIT.words(stage, 0)).isEqualTo("1) ");
        EditorIT.assertScreenIsLetter(stage);
    }

    @Test
    void anAddressBecomesALinkWhenSpaceOrEnterEndsIt() {
        var stage = EditorStage.of(SampleText.of(""));
        stage.type("See www.example.org now");
        var prose = stage.open.edition().blocks().at(0).prose();
        assertThat(prose.inlines()).hasSize(3);
        stage.type(" https://rivers.example/a");
        stage.press(KeyCode.ENTER);
        assertThat(stage.open.edition().blocks().at(0).prose().inlines()).hasSize(4);
        assertThat(EditorStage.onScreen(() -> stage.area().selectedProperty().get()))
                .isEqualTo(Selection.at(1, 0));
        stage.run(stage.open::undo);
        assertThat(stage.open.edition().blocks().at(0).prose().inlines()).hasSize(3);
        assertThat(stage.open.edition().blocks().size()).isEqualTo(2);
    }

    @Test
    void eachWayIsSwitchedByItselfAndAllOfThemInALetter() {
        var stage = EditorStage.of(SampleText.of(""));
        stage.run(() -> stage.habits.polishProperty(Polish.QUOTES).set(false));
        stage.type("it's...");
        assertThat(EditorIT.words(stage, 0)).isEqualTo("it's…");
        stage.press(KeyCode.F7, true, true, false);
        stage.type(" and...");
        assertThat(EditorIT.words(stage, 0)).isEqualTo("it's… and...");
        for (int steps = 0; steps < 3; steps++) {
            stage.run(stage.open::undo);
        }
        assertThat(stage.open.letter().settings().writing().smartTyping()).isTrue();
    }

    @Test
    void inAnImportedLetterNothingIsPolishedUntilAskedFor() {
        var letter = SampleText.of("");
        var writing = letter.settings().writing().withSmartTyping(false);
        var stage = EditorStage.of(letter.withSettings(letter.settings().withWriting(writing)));
        stage.type("\"so\"-- ");
        assertThat(EditorIT.words(stage, 0)).isEqualTo("\"so\"-- ");
        stage.press(KeyCode.F7, true, true, false);
        stage.type("\"");
        assertThat(EditorIT.words(stage, 0)).isEqualTo("\"so\"-- “");
    }

    @Test
    void undoBringsBackWhatWasSelectedAndACaretJumpBeginsAStep() {
        var stage = EditorStage.of(SampleText.of("one two three", "four"));
        stage.run(() -> stage.area().select(Selection.within(0, 4, 7)));
        stage.type("X");
        stage.run(() -> stage.area().select(Selection.at(1, 4)));
        stage.type("Y");
        stage.run(stage.open::undo);
        assertThat(EditorIT.words(stage, 0)).isEqualTo("one X three");
        stage.run(stage.open::undo);
        assertThat(EditorStage.onScreen(() -> stage.area().selectedProperty().get()))
                .isEqualTo(Selection.within(0, 4, 7));
    }

    @Test
    void zoomFollowsTheKeysAndTheTypewriterKeepsTheLineInTheMiddle() {
        var stage = EditorStage.of(SampleText.long_(60, 0));
        stage.press(KeyCode.EQUALS, false, true, false);
        assertThat(stage.editor.zoomProperty().get()).isGreaterThan(1);
        stage.press(KeyCode.MINUS, false, true, false);
        stage.press(KeyCode.MINUS, false, true, false);
        assertThat(stage.editor.zoomProperty().get()).isLessThan(1);
        stage.press(KeyCode.DIGIT0, false, true, false);
        assertThat(stage.editor.zoomProperty().get()).isEqualTo(1);
        stage.command("editor.typewriter");
        stage.run(() -> stage.area().select(Selection.at(30, 10)));
        stage.run(stage.tasks::runWaiting);
        stage.run(() -> stage.area().select(Selection.at(31, 10)));
        stage.run(stage.tasks::runWaiting);
        double middle = EditorStage.onScreen(() -> stage.area()
                .getCaretBounds()
                .map(stage.area()::screenToLocal)
                .orElseThrow()
                .getCenterY());
        assertThat(middle).isBetween(300.0, 500.0);
    }

    @Test
    void picturesOfWrongWords() {
        for (boolean dark : new boolean[] {false, true}) {
            var stage = EditorStage.of(
                    SampleText.of("A wrogn word in a sentense about transparancy, and a very fine one.", "Becuase."),
                    dark,
                    900,
                    400);
            stage.run(stage.tasks::runWaiting);
            stage.run(() -> stage.editor.zoomProperty().set(dark ? 1.5 : 1));
            assertThat(stage.picture("spelling-" + (dark ? "dark" : "light"))).exists();
        }
    }

    private static List<String> marked(EditorStage stage) {
        return marked(stage.area());
    }

    private static List<String> marked(Node area) {
        return EditorStage.onScreen(() -> area.lookupAll(".letter-text.wrong").stream()
                .map(node -> ((Text) node).getText())
                .toList());
    }

    private static void choose(EditorStage stage, String item) {
        stage.run(() -> stage.area()
                .fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 300, 300, true, null)));
        stage.run(() -> menu("text-menu").getItems().stream()
                .filter(each -> item.equals(each.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
        stage.run(() -> menu("text-menu").hide());
    }

    private static ContextMenu menu(String id) {
        return EditorStage.onScreen(() -> Window.getWindows().stream()
                .filter(window -> window instanceof ContextMenu menu && id.equals(menu.getId()))
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private static List<String> texts(ContextMenu menu) {
        return menu.getItems().stream()
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList();
    }
}
