package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.undersigned.document.LetterEdit;
import org.undersigned.editor.gesture.Notes;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;

/// Citations in the text and in notes: worded by the letter's style, written by its author.
class CitationsIT {

    private static final Id<Note> CITED = new Id<>("cited");
    private static final String WRITTEN = "Register of lights, 2026 <https://ports.example/register/2026>";

    @Test
    void theStyleWordsWhatIsShownAndTheAuthorsWordsStay() {
        var stage = EditorStage.of(SampleText.withEverything());
        var before = stage.open.letter();
        openNote(stage);
        assertThat(chip(stage)).isEqualTo(WRITTEN);
        style(stage, CitationStyle.CHICAGO_NOTES);
        assertThat(chip(stage)).isEqualTo("“Register of lights, 2026,” https://ports.example/register/2026");
        assertThat(glance(stage))
                .isEqualTo(
                        "Counted twice: “Register of lights, 2026,” https://ports.example/register/2026, last line.");
        stage.picture("citation-styled");
        assertThat(stage.open.letter().editions()).isEqualTo(before.editions());
        stage.type("As said: ");
        stage.tasks.runWaiting();
        assertThat(chip(stage)).startsWith("“Register of lights");
        assertThat(citation(stage))
                .isEqualTo(before.original()
                        .notes()
                        .get(CITED)
                        .body()
                        .at(0)
                        .prose()
                        .inlines()
                        .get(1));
        style(stage, CitationStyle.AS_WRITTEN);
        assertThat(chip(stage)).isEqualTo(WRITTEN);
        for (int i = 0; i < 6; i++) {
            stage.run(stage.open::undo);
        }
        assertThat(stage.open.letter()).isEqualTo(before);
        assertThat(chip(stage)).isEqualTo(WRITTEN);
    }

    @Test
    void thePlaceInASourceIsSetWhereItIsCitedAndEveryStylePrintsIt() {
        var stage = EditorStage.of(SampleText.withEverything());
        var before = stage.open.letter();
        openNote(stage);
        stage.run(() -> noteArea(stage).select(Selection.at(0, "Counted twice: ".length() + 1)));
        stage.dialogs.filling(form -> {
            ((TextField) PanelStage.in(form, "citation-place")).setText("p. 12");
            assertThat(((Label) PanelStage.in(form, "citation-preview")).getText())
                    .isEqualTo("Printed: Register of lights, 2026, p. 12 <https://ports.example/register/2026>");
            PanelStage.picture((VBox) form, "citation-form", false);
        });
        stage.press(KeyCode.D, false, true, false);
        assertThat(citation(stage).locator()).isEqualTo("p. 12");
        assertThat(chip(stage)).isEqualTo("Register of lights, 2026, p. 12 <https://ports.example/register/2026>");
        style(stage, CitationStyle.OSCOLA);
        assertThat(chip(stage)).contains(" 12");
        stage.run(stage.open::undo);
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(before);
    }

    @Test
    void aPlaceCanBeSaidWhenASourceIsCited() {
        var stage = EditorStage.of(SampleText.of("A claim."));
        stage.dialogs.filling(form -> {
            ((TextField) PanelStage.in(form, "cite-title")).setText("Register of lights");
            ((TextField) PanelStage.in(form, "cite-place")).setText("para. 3");
            PanelStage.picture((VBox) form, "cite-form", false);
        });
        stage.command("editor.cite");
        var note = stage.open.edition().notes().at(0);
        assertThat(note.body().at(0).prose().inlines())
                .singleElement()
                .isInstanceOfSatisfying(Inline.Citation.class, citation -> assertThat(citation.locator())
                        .isEqualTo("para. 3"));
        assertThat(chip(stage)).isEqualTo("Register of lights, para. 3");
    }

    @Test
    void whereNothingIsCitedItIsSaid() {
        var stage = EditorStage.of(SampleText.of("No claim."));
        stage.command("editor.citation");
        assertThat(stage.dialogs.told()).singleElement().asString().startsWith("No citation is at the caret.");
    }

    private static void openNote(EditorStage stage) {
        var call = Notes.firstCall(stage.open.edition().blocks(), CITED).orElseThrow();
        stage.run(() -> stage.area().select(call));
        stage.press(KeyCode.F2);
    }

    private static void style(EditorStage stage, CitationStyle style) {
        stage.run(() -> stage.open.apply(new LetterEdit.ChangeCiting(new Citing(style, false))));
    }

    private static org.undersigned.editor.area.LetterArea noteArea(EditorStage stage) {
        return (org.undersigned.editor.area.LetterArea) stage.lookup(".note-area");
    }

    private static Inline.Citation citation(EditorStage stage) {
        return stage.open.edition().notes().get(CITED).body().at(0).prose().inlines().stream()
                .filter(Inline.Citation.class::isInstance)
                .map(Inline.Citation.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String chip(EditorStage stage) {
        var chip = (Parent) stage.lookup(".note-area .citation-chip");
        var words = (TextFlow) chip.getChildrenUnmodifiable().getFirst();
        return words.getChildren().stream().map(text -> ((Text) text).getText()).collect(Collectors.joining());
    }

    private static String glance(EditorStage stage) {
        return EditorStage.onScreen(() -> stage.facts().noteWords(CITED));
    }
}
