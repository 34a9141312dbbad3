package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.SourceEdit;
import org.undersigned.editor.gesture.Boundaries;
import org.undersigned.editor.gesture.Notes;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Role;

class EditorIT {

    @Test
    void whatIsTypedIsInTheLetterAndOneStepOfUndoAWord() {
        var stage = EditorStage.of(SampleText.of("", "Second."));
        stage.type("One word");
        assertThat(words(stage, 0)).isEqualTo("One word");
        assertScreenIsLetter(stage);
        stage.run(stage.area()::undo);
        assertThat(words(stage, 0)).isEqualTo("One ");
        stage.run(stage.area()::undo);
        assertThat(words(stage, 0)).isEmpty();
        stage.run(stage.area()::redo);
        stage.run(stage.area()::redo);
        assertThat(words(stage, 0)).isEqualTo("One word");
        assertThat(EditorStage.onScreen(() -> stage.area().getCaretPosition())).isEqualTo(8);
        assertScreenIsLetter(stage);
    }

    @Test
    void enterAfterATitleGivesBodyAndBackspaceTakesItBack() {
        var stage = EditorStage.of(SampleText.withEverything());
        var title = stage.open.edition().withRole(Role.TITLE).getFirst();
        int place = stage.open.edition().blocks().placeOf(title.id());
        stage.run(() -> stage.area().select(Selection.at(place, title.prose().length())));
        stage.press(KeyCode.ENTER);
        assertThat(stage.open.edition().blocks().at(place + 1).role()).isEqualTo(Role.BODY);
        assertScreenIsLetter(stage);
        stage.press(KeyCode.BACK_SPACE);
        assertThat(stage.open.edition().blocks().at(place)).isEqualTo(title);
        assertThat(stage.open.edition().blocks().at(place + 1).role()).isEqualTo(Role.DATELINE);
        assertScreenIsLetter(stage);
    }

    @Test
    void boldByKeyMarksTheSelectionAndTheStateSaysSo() {
        var stage = EditorStage.of(SampleText.of("plain and bold"));
        stage.run(() -> stage.area().select(Selection.within(0, 10, 14)));
        stage.press(KeyCode.B, false, true, false);
        assertThat(stage.open.edition().blocks().at(0).prose().marksAt(12).has(Mark.BOLD))
                .isTrue();
        assertThat(stage.open.edition().blocks().at(0).prose().marksAt(3).has(Mark.BOLD))
                .isFalse();
        assertThat(stage.editor.state().marksProperty().get().has(Mark.BOLD)).isTrue();
        stage.tasks.runWaiting();
        assertThat(stage.editor.state().selectedWordsProperty().get()).isEqualTo(1);
        assertScreenIsLetter(stage);
    }

    @Test
    void aNoteIsInsertedOpenedWrittenAndTakenBackStepByStep() {
        var stage = EditorStage.of(SampleText.of("A claim. More."));
        var first = stage.open.letter();
        stage.run(() -> stage.area().select(Selection.at(0, 8)));
        stage.press(KeyCode.F, false, true, true);
        assertThat(stage.lookup(".note-card")).isNotNull();
        stage.type("Because.");
        var note = stage.open.edition().notes().at(0);
        assertThat(note.body().at(0).prose().text()).isEqualTo("Because.");
        assertThat(stage.open.edition().numbers().of(note.id())).hasValue(1);
        assertScreenIsLetter(stage);
        stage.press(KeyCode.F7);
        assertThat(stage.lookup(".note-card")).isNull();
        assertThat(EditorStage.onScreen(() -> stage.area().getCaretPosition())).isEqualTo(9);
        stage.press(KeyCode.F7);
        assertThat(stage.lookup(".note-card")).isNotNull();
        stage.run(stage.open::undo);
        assertThat(stage.open.edition().notes().at(0).body().at(0).prose().text())
                .isEmpty();
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(first);
        assertThat(stage.lookup(".note-card")).isNull();
        assertScreenIsLetter(stage);
    }

    @Test
    void citingANewSourceInANoteIsOneStep() {
        var stage = EditorStage.of(SampleText.of("A claim."));
        stage.run(() -> stage.area().select(Selection.at(0, 8)));
        stage.command("editor.note");
        stage.dialogs.filling(form -> {
            ((TextField) form.lookup("#cite-title")).setText("Tide tables");
            ((TextField) form.lookup("#cite-address")).setText("https://tides.example/2027");
        });
        stage.command("editor.cite");
        assertThat(stage.open.letter().sources().at(0).title()).isEqualTo("Tide tables");
        var prose = stage.open.edition().notes().at(0).body().at(0).prose();
        assertThat(prose.inlines()).hasSize(1).first().isInstanceOf(Inline.Citation.class);
        stage.picture("note-card");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter().sources().isEmpty()).isTrue();
        assertThat(stage.open.edition().notes().size()).isEqualTo(1);
    }

    @Test
    void theOtherEditionIsShownAndUndoComesBackToTheOneItConcerns() {
        var stage = EditorStage.of(SampleText.withEverything());
        var english = stage.open.edition();
        var spanish = english.copyFor(new Id<>("es"), "es", Ids.counting("es"));
        stage.run(() -> {
            stage.area().select(Selection.at(6, 14));
            stage.area().pen().type("s");
            stage.open.apply(new LetterEdit.AddEdition(spanish));
            stage.open.showEdition(spanish.id());
            stage.area().select(Selection.at(0, 0));
            stage.area().pen().type("Red ");
        });
        assertThat(stage.open.edition().id()).isEqualTo(spanish.id());
        assertScreenIsLetter(stage);
        stage.run(stage.open::undo);
        stage.run(stage.open::undo);
        stage.run(stage.open::undo);
        assertThat(stage.open.edition()).isEqualTo(english);
        assertScreenIsLetter(stage);
    }

    @Test
    void replaceAllIsOneStep() {
        var stage = EditorStage.of(SampleText.of("one lamp", "two lamps", "no light"));
        stage.press(KeyCode.H, false, true, false);
        stage.picture("find-bar");
        stage.run(() -> {
            ((TextField) stage.lookup("#find-sought")).setText("LAMP");
            ((TextField) stage.lookup("#find-replacement")).setText("lantern");
        });
        assertThat(stage.area().getSelectedText()).isEqualTo("lamp");
        stage.run(() -> stage.editor.view().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> "Replace all".equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        assertThat(words(stage, 1)).isEqualTo("two lanterns");
        assertScreenIsLetter(stage);
        stage.run(stage.open::undo);
        assertThat(words(stage, 0)).isEqualTo("one lamp");
        assertThat(words(stage, 1)).isEqualTo("two lamps");
        assertThat(stage.open.nextUndoProperty().get()).isEmpty();
    }

    @Test
    void copyAndPasteKeepMarksAndCallTheNoteAgain() {
        var stage = EditorStage.of(SampleText.withEverything());
        var blocks = stage.open.edition().blocks();
        stage.run(() -> {
            stage.area().select(Selection.within(7, 60, blocks.at(7).prose().length()));
            stage.area().copy();
            stage.area().select(Selection.at(Boundaries.endOf(blocks, 8)));
            stage.area().paste();
        });
        var pasted = stage.open.edition().blocks().at(8).prose();
        assertThat(pasted.calls()).hasSize(3);
        assertThat(pasted.inlines())
                .contains(new Inline.Run("three boats were lost within sight of a tower", Marks.of(Mark.BOLD)));
        assertThat(stage.open.edition().notes().size()).isEqualTo(2);
        assertScreenIsLetter(stage);
    }

    @Test
    void aCitationShowsItsSourceAsItIsNow() {
        var stage = EditorStage.of(SampleText.withEverything());
        var call = Notes.firstCall(stage.open.edition().blocks(), new Id<>("cited"))
                .orElseThrow();
        stage.run(() -> stage.area().select(call));
        stage.press(KeyCode.F7);
        assertThat(wordsOf(stage.lookup(".citation-chip"))).contains("ports.example/register/2026");
        var source = stage.open.letter().sources().at(0);
        var moved = Location.of(new Id<>("location"), "https://archive.example/lights", "en");
        stage.run(() -> stage.open.apply(new SourceEdit.PutSource(Source.of(source.id(), source.title(), moved))));
        assertThat(wordsOf(stage.lookup(".citation-chip")))
                .contains("archive.example/lights")
                .doesNotContain("ports.example");
        stage.run(stage.open::undo);
        assertThat(wordsOf(stage.lookup(".citation-chip"))).contains("ports.example/register/2026");
    }

    @Test
    void fromANoteCalledTwiceOneComesBackToTheCallOneLeft() {
        var stage = EditorStage.of(SampleText.withEverything());
        int second = stage.open.edition().blocks().at(8).prose().length();
        stage.run(() -> stage.area().select(Selection.at(8, second)));
        stage.press(KeyCode.F7);
        assertThat(stage.lookup(".note-card")).isNotNull();
        stage.press(KeyCode.F7);
        assertThat(EditorStage.onScreen(() -> stage.area().selectedProperty().get()))
                .isEqualTo(Selection.at(8, second));
    }

    @Test
    void smallCapitalsAreCapitalsOnTheSheetAndTheAuthorsLettersInTheText() {
        var stage = EditorStage.of(SampleText.of("Port of Ålesund, große Welle"));
        stage.run(() -> stage.area().select(Selection.within(0, 0, 28)));
        stage.command("mark.small_capitals");
        assertThat(wordsOf(stage.lookup(".paragraph-text"))).isEqualTo("PORT OF ÅLESUND, GROßE WELLE");
        assertThat(words(stage, 0)).isEqualTo("Port of Ålesund, große Welle");
        assertScreenIsLetter(stage);
        stage.run(() -> stage.area().select(Selection.at(0, 3)));
        stage.type("x");
        assertScreenIsLetter(stage);
        stage.picture("small-capitals");
    }

    @Test
    void assistiveTechnologyIsGivenTextCaretAndSelection() {
        var stage = EditorStage.of(SampleText.of("Lamps", "Boats"));
        stage.run(() -> stage.area().select(Selection.within(1, 1, 3)));
        stage.run(() -> {
            var area = stage.area();
            assertThat(area.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
            assertThat(area.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("Lamps\nBoats");
            assertThat(area.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START))
                    .isEqualTo(7);
            assertThat(area.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET))
                    .isEqualTo(9);
        });
    }

    @Test
    void theKeyToTheStartShowsTheHeadOfTheSheetToo() {
        var lines = java.util.stream.Stream.generate(() -> "A line of text.").limit(100);
        var stage = EditorStage.of(SampleText.of(lines.toArray(String[]::new)));
        double head = EditorStage.onScreen(() -> stage.area().getEstimatedScrollY());
        stage.press(KeyCode.END, false, true, false);
        assertThat(EditorStage.onScreen(() -> stage.area().getEstimatedScrollY()))
                .isGreaterThan(head + 500);
        stage.press(KeyCode.HOME, false, true, false);
        assertThat(EditorStage.onScreen(() -> stage.area().getEstimatedScrollY()))
                .isEqualTo(head);
    }

    @Test
    void aNarrowerSheetStillShowsTheCaretThatWasInSight() {
        var stage = EditorStage.of(SampleText.long_(20, 0));
        stage.run(() -> stage.area().select(Selection.within(4, 300, 300)));
        assertThat(EditorStage.onScreen(() -> stage.area().getCaretBounds())).isPresent();
        stage.narrow(380);
        stage.run(() -> {});
        var caret = EditorStage.onScreen(() -> stage.area().getCaretBounds()).orElseThrow();
        var sheet = EditorStage.onScreen(
                () -> stage.area().localToScreen(stage.area().getBoundsInLocal()));
        assertThat(sheet.contains(caret)).isTrue();
    }

    @Test
    void everyCommandHasANameAndNoTwoTheSameKey() {
        var stage = EditorStage.of(SampleText.of("x"));
        var keys = stage.editor.commands().stream()
                .filter(command -> command.key() != null)
                .map(command -> command.key().getName())
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(stage.editor.commands())
                .allMatch(command -> !command.label().get().isBlank());
    }

    private static String wordsOf(Node shown) {
        return EditorStage.onScreen(() -> shown.lookupAll(".letter-text").stream()
                .map(text -> ((Text) text).getText())
                .collect(Collectors.joining()));
    }

    static String words(EditorStage stage, int block) {
        return stage.open.edition().blocks().at(block).prose().text();
    }

    static void assertScreenIsLetter(EditorStage stage) {
        assertThat(EditorStage.onScreen(() -> stage.area().getText())).isEqualTo(LetterText.of(stage.open));
    }
}
