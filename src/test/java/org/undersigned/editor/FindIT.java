package org.undersigned.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.undersigned.document.Flow;
import org.undersigned.editor.area.Sight;
import org.undersigned.editor.gesture.Selection;

/// Finding and replacing on the window.
class FindIT {

    @Test
    void allHitsAreMarkedAndCountedWhileOneTypes() {
        var stage = EditorStage.of(SampleText.withEverything());
        stage.press(KeyCode.F, false, true, false);
        seek(stage, "light");
        assertThat(words(stage, "#find-count")).isEqualTo("1 of 7");
        assertThat(stage.editor.view().lookupAll(".hit")).hasSizeGreaterThan(3);
        assertThat(stage.editor.view().lookupAll(".hit-now")).hasSize(1);
        stage.picture("find-hits");
        press(stage, "#find-exact");
        assertThat(words(stage, "#find-count")).isEqualTo("1 of 6");
        stage.press(KeyCode.ESCAPE);
        assertThat(stage.editor.view().lookupAll(".hit")).isEmpty();
    }

    @Test
    void theBarStaysWithinANarrowDeskWithAllItsButtons() {
        var stage = EditorStage.of(SampleText.withEverything());
        stage.press(KeyCode.H, false, true, false);
        seek(stage, "light");
        for (int width : List.of(500, 400, 300)) {
            stage.narrow(width);
            stage.picture("find-in-" + width);
            var desk = EditorStage.onScreen(() -> bounds(stage.editor.view()));
            for (var kind : List.of(".button", ".toggle-button", ".text-field")) {
                assertThat(stage.editor.view().lookupAll(".find-bar " + kind))
                        .hasSizeGreaterThanOrEqualTo(2)
                        .allMatch(control -> desk.contains(EditorStage.onScreen(() -> bounds(control))));
            }
        }
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    /// A pulse that asks for the next one would keep the processor of a laptop awake as long as one searches.
    @Test
    void theWindowComesToRestWhileHitsAreMarked() {
        var stage = EditorStage.of(SampleText.withEverything());
        stage.press(KeyCode.F, false, true, false);
        seek(stage, "light");
        pulses(stage);
        var marked = Set.copyOf(stage.editor.view().lookupAll(".hit"));
        pulses(stage);
        assertThat(stage.editor.view().lookupAll(".hit")).containsExactlyInAnyOrderElementsOf(marked);
        assertThat(EditorStage.onScreen(() -> unsettled(stage.editor.view()))).isEmpty();
    }

    private static void pulses(EditorStage stage) {
        for (int pulse = 0; pulse < 5; pulse++) {
            stage.run(Platform::requestNextPulse);
        }
    }

    @Test
    void aHitIsNeverUnderTheBar() {
        var words = IntStream.range(0, 100).mapToObj(i -> i % 25 == 0 ? "A needle in a line." : "A line of text.");
        var stage = EditorStage.of(SampleText.of(words.toArray(String[]::new)));
        stage.press(KeyCode.F, false, true, false);
        seek(stage, "needle");
        for (int i = 0; i < 3; i++) {
            stage.press(KeyCode.F3);
            assertIsSeen(stage);
        }
        for (int i = 0; i < 3; i++) {
            stage.press(KeyCode.F3, true, false, false);
            assertIsSeen(stage);
        }
    }

    private static void assertIsSeen(EditorStage stage) {
        EditorStage.onScreen(() -> {
            var bar = stage.lookup(".find-bar");
            var hit = stage.lookup(".hit-now");
            double foot = bar.localToScreen(bar.getLayoutBounds()).getMaxY();
            assertThat(hit.localToScreen(hit.getLayoutBounds()).getMinY()).isGreaterThan(foot);
            return assertThat(stage.area().selectedProperty().get().isCaret()).isFalse();
        });
    }

    @Test
    void whatStandsInANoteIsFoundAndShownThere() {
        var stage = EditorStage.of(SampleText.withEverything());
        stage.press(KeyCode.F, false, true, false);
        seek(stage, "inspectors");
        assertThat(words(stage, "#find-count")).isEqualTo("0 of 1");
        assertThat(stage.lookup(".note-card")).isNull();
        stage.press(KeyCode.F3);
        assertThat(stage.lookup(".note-card")).isNotNull();
        assertThat(words(stage, "#find-count")).isEqualTo("1 of 1");
        stage.picture("find-in-note");
        press(stage, "#find-notes");
        assertThat(words(stage, "#find-count")).isEqualTo("Not found");
    }

    @Test
    void replacingEverywhereNotesIncludedIsOneStep() {
        var stage = EditorStage.of(SampleText.withEverything());
        var before = stage.open.letter();
        stage.press(KeyCode.H, false, true, false);
        seek(stage, "list");
        stage.run(() -> ((TextField) stage.lookup("#find-replacement")).setText("roll"));
        stage.run(() -> ((Button) stage.lookup("#find-replace-all")).fire());
        var note = stage.open.edition().notes().at(0);
        assertThat(new Flow.NoteBody(stage.open.edition().id(), note.id())
                        .in(stage.open.letter())
                        .at(0)
                        .prose()
                        .text())
                .contains("roll");
        assertThat(words(stage, "#find-count")).isEqualTo("1 replaced");
        stage.run(stage.open::undo);
        assertThat(stage.open.letter()).isEqualTo(before);
    }

    @Test
    void oneAfterTheOtherIsReplacedWithGroupsOfThePattern() {
        var stage = EditorStage.of(SampleText.of("3 May, 14 June", "no date"));
        stage.press(KeyCode.H, false, true, false);
        press(stage, "#find-pattern");
        seek(stage, "(\\d+) (\\w+)");
        stage.run(() -> ((TextField) stage.lookup("#find-replacement")).setText("$2 $1"));
        stage.run(() -> ((Button) stage.lookup("#find-replace")).fire());
        assertThat(stage.open.edition().blocks().at(0).prose().text()).isEqualTo("May 3, 14 June");
        assertThat(EditorStage.onScreen(() -> stage.area().getSelectedText())).isEqualTo("14 June");
        EditorIT.assertScreenIsLetter(stage);
    }

    @Test
    void aBadPatternIsSaidInWords() {
        var stage = EditorStage.of(SampleText.of("words"));
        stage.press(KeyCode.F, false, true, false);
        press(stage, "#find-pattern");
        seek(stage, "(wor");
        assertThat(words(stage, "#find-trouble")).startsWith("The pattern has a mistake at character");
        stage.picture("find-trouble");
        seek(stage, "(wor)");
        assertThat(words(stage, "#find-trouble")).isEmpty();
        assertThat(words(stage, "#find-count")).isEqualTo("1 of 1");
    }

    @Test
    void aHitOverTwoLinesIsMarkedOnBoth() {
        var stage = EditorStage.of(SampleText.of("word ".repeat(40)));
        stage.run(() -> {
            assertThat(new Sight(stage.area()).lines(Selection.within(0, 0, 150)))
                    .hasSizeGreaterThan(1);
            assertThat(new Sight(stage.area()).lines(Selection.within(0, 0, 4))).hasSize(1);
        });
    }

    private static void seek(EditorStage stage, String words) {
        stage.run(() -> ((TextField) stage.lookup("#find-sought")).setText(words));
    }

    private static void press(EditorStage stage, String toggle) {
        stage.run(() -> ((ToggleButton) stage.lookup(toggle)).fire());
    }

    private static String words(EditorStage stage, String selector) {
        return EditorStage.onScreen(() -> ((Labeled) stage.lookup(selector)).getText());
    }

    private static List<Parent> unsettled(Parent root) {
        return root.lookupAll("*").stream()
                .filter(Parent.class::isInstance)
                .map(Parent.class::cast)
                .filter(Parent::isNeedsLayout)
                .toList();
    }
}
