package org.undersigned.editor.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.document.TextEdit;
import org.undersigned.editor.EditorStage;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// The text changes by an edit made elsewhere, or is undone, while some of it is selected.
class SelectionDuringChangesIT {

    private static final int BLOCKS = 5;

    @Test
    void noSelectionStandsInTheWayOfAChange() {
        var stage = EditorStage.of(letter());
        for (var selection : selections()) {
            for (int from = 0; from < BLOCKS; from++) {
                for (int to = from + 1; to <= BLOCKS; to++) {
                    for (var replacement : replacements()) {
                        change(stage, selection, from, to, replacement);
                    }
                }
            }
        }
    }

    @Test
    void whatIsSelectedStaysSelectedWhereTheTextDoesNotChange() {
        var stage = EditorStage.of(letter());
        var selection = new Selection(new Position(1, 2), new Position(3, 4));
        stage.run(() -> stage.area().select(selection));
        stage.run(() -> stage.open.apply(new TextEdit.PutNote(
                stage.open.edition().id(),
                org.undersigned.editor.gesture.Notes.fresh(stage.area().pen().ids(), Prose.of("kept, not called")))));
        assertThat(stage.area().selectedProperty().get()).isEqualTo(selection);
    }

    private static void change(EditorStage stage, Selection selection, int from, int to, List<Block> replacement) {
        stage.run(() -> {
            var area = stage.area();
            area.select(selection);
            stage.open.apply(
                    new TextEdit.ReplaceBlocks(stage.open.body(), from, to, replacement, "editor.edit.typing"));
            assertThat(area.getText()).isEqualTo(words(area));
            area.select(new Selection(new Position(0, 0), last(area)));
            area.undo();
            assertThat(area.getText()).isEqualTo(words(area));
        });
    }

    private static Position last(LetterArea area) {
        var blocks = area.pen().blocks();
        return new Position(
                blocks.size() - 1, blocks.at(blocks.size() - 1).prose().length());
    }

    private static String words(LetterArea area) {
        return String.join(
                "\n",
                area.pen().blocks().stream().map(block -> block.prose().words()).toList());
    }

    private static List<Selection> selections() {
        var all = new ArrayList<Selection>();
        for (var anchor : List.of(new Position(0, 50), new Position(1, 40), new Position(2, 30), new Position(4, 6))) {
            for (var caret : List.of(new Position(0, 1), new Position(2, 2), new Position(3, 0), new Position(4, 4))) {
                all.add(new Selection(anchor, caret));
            }
        }
        return all;
    }

    private static List<List<Block>> replacements() {
        return List.of(
                List.of(block("x", "")), List.of(block("x", "y"), block("z", "a longer one than those before it")));
    }

    private static Letter letter() {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < BLOCKS; i++) {
            blocks.add(block("b" + i, "w".repeat(12 * (BLOCKS - i))));
        }
        return Letter.of(
                new Id<>("letter"), Edition.of(new Id<>("edition"), "en", Register.copyOf(blocks), Register.empty()));
    }

    private static Block block(String id, String words) {
        return Block.of(new Id<Block>(id), Role.BODY, Prose.of(words));
    }
}
