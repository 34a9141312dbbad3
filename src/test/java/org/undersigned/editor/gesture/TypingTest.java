package org.undersigned.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Texts are written as `ROLE:words` a block; `|` in the words is the caret.
class TypingTest {

    private final Ids ids = Ids.counting("t");
    private final Typing typing = new Typing(ids);
    private Register<Block> last = Register.empty();

    @ParameterizedTest
    @CsvSource({
        "TITLE:Lights|, TITLE:Lights BODY:|",
        "TITLE:Lig|hts, TITLE:Lig TITLE:|hts",
        "TITLE:|Lights, BODY: TITLE:|Lights",
        "HEADING:What|, HEADING:What BODY:|",
        "DATELINE:Faro|, DATELINE:Faro BODY:|",
        "RECIPIENT:Quay|, RECIPIENT:Quay RECIPIENT:|",
        "LIST_ITEM:one|, LIST_ITEM:one LIST_ITEM:|",
        "LIST_ITEM:|, BODY:|",
        "QUOTATION:|, BODY:|",
        "RECIPIENT:|, BODY:|",
        "BODY:|, BODY: BODY:|",
        "SIGNATORIES:Us|, SIGNATORIES:Us BODY:|",
    })
    void enterAtEveryBoundaryOfARole(String before, String after) {
        var at = caret(before);
        assertThat(shown(typing.enter(blocks(before), at))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({
        "BODY:one BODY:|two, BODY:one|two",
        "TITLE:one BODY:|two, TITLE:one|two",
        "BODY:one TITLE:|two, BODY:one BODY:|two",
        "RECIPIENT:one RECIPIENT:|two, RECIPIENT:one|two",
        "LIST_ITEM:one LIST_ITEM:|two, LIST_ITEM:one BODY:|two",
        "TITLE:|one, BODY:|one",
        "BODY: TITLE:x BODY:|two, BODY: TITLE:x|two",
        "BODY: BODY:|two, BODY:|two",
        "BODY: SIGNATORIES:|us, SIGNATORIES:|us",
    })
    void backspaceAtTheStartOfABlock(String before, String after) {
        var change = typing.backspace(blocks(before), caret(before), Typing.Reach.CHARACTER);
        assertThat(shown(change.orElseThrow())).isEqualTo(after);
    }

    @Test
    void theListIsNeverJoinedToAText() {
        assertThat(typing.backspace(
                        blocks("BODY:a SIGNATORIES:|us"), caret("BODY:a SIGNATORIES:|us"), Typing.Reach.WORD))
                .isEmpty();
        assertThat(typing.delete(blocks("BODY:a| SIGNATORIES:us"), caret("BODY:a| SIGNATORIES:us"), Typing.Reach.WORD))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BODY:a SIGNATORIES:|, BODY:a HEADING:More BODY:mine| SIGNATORIES:",
        "BODY:a|b SIGNATORIES:us, BODY:aMore BODY:mine|b SIGNATORIES:us",
        "BODY:|a, HEADING:More BODY:mine SIGNATORIES:| BODY:a",
    })
    void pastedTextLeavesOneList(String before, String after) {
        var pasted = blocks("HEADING:More BODY:mine SIGNATORIES:").stream().toList();
        var change = typing.insert(blocks(before), caret(before), pasted, "x");
        assertThat(shown(change)).isEqualTo(after);
    }

    @Test
    void aFamilyIsOneCharacterToBackspace() {
        var family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        var blocks = Register.of(Block.of(ids.fresh(), Role.BODY, Prose.of("a" + family)));
        var change = typing.backspace(blocks, Selection.at(0, 1 + family.length()), Typing.Reach.CHARACTER);
        assertThat(change.orElseThrow().applyTo(blocks).at(0).prose().text()).isEqualTo("a");
    }

    @Test
    void aSplitKeepsTheIdOnTheFirstHalfAndAJoinToo() {
        var blocks = blocks("BODY:one|two");
        var split = typing.enter(blocks, Selection.at(0, 3)).applyTo(blocks);
        assertThat(split.at(0).id()).isEqualTo(blocks.at(0).id());
        var joined = typing.backspace(split, Selection.at(1, 0), Typing.Reach.CHARACTER)
                .orElseThrow()
                .applyTo(split);
        assertThat(joined).isEqualTo(blocks);
    }

    @Test
    void typedWordsTakeTheMarksTheyAreGiven() {
        var blocks = blocks("BODY:ab");
        var next = typing.type(blocks, Selection.within(0, 1, 2), "xy", Marks.of(Mark.BOLD))
                .applyTo(blocks);
        assertThat(next.at(0).prose()).isEqualTo(Prose.of("a").plus(Prose.of("xy", Marks.of(Mark.BOLD))));
    }

    @Test
    void wordKeysTakeAWord() {
        var blocks = blocks("BODY:one_two");
        var text = Register.of(blocks.at(0).withProse(Prose.of("one two  three")));
        var back = typing.backspace(text, Selection.at(0, 9), Typing.Reach.WORD).orElseThrow();
        assertThat(back.applyTo(text).at(0).prose().text()).isEqualTo("one three");
        var on = typing.delete(text, Selection.at(0, 4), Typing.Reach.WORD).orElseThrow();
        assertThat(on.applyTo(text).at(0).prose().text()).isEqualTo("one three");
    }

    @Test
    void aListItemGoesInAndOutByLevels() {
        var item = Block.of(ids.<Block>fresh(), Role.LIST_ITEM, Prose.of("x")).withLayout(Layout.PLAIN.withLevel(2));
        var blocks = Register.of(item);
        var deeper = typing.indent(blocks, Selection.at(0, 0), 1).orElseThrow().applyTo(blocks);
        assertThat(deeper.at(0).layout().level()).isEqualTo(3);
        var out = typing.backspace(blocks, Selection.at(0, 0), Typing.Reach.CHARACTER)
                .orElseThrow()
                .applyTo(blocks);
        assertThat(out.at(0).layout().level()).isEqualTo(1);
        assertThat(out.at(0).role()).isEqualTo(Role.LIST_ITEM);
    }

    private Register<Block> blocks(String text) {
        var blocks = Arrays.stream(text.split(" "))
                .map(part -> part.replace("|", "").split(":", 2))
                .map(part -> Block.of(ids.<Block>fresh(), Role.valueOf(part[0]), Prose.of(part[1])))
                .toList();
        last = Register.copyOf(blocks);
        return last;
    }

    private static Selection caret(String text) {
        var parts = List.of(text.split(" "));
        for (int i = 0; i < parts.size(); i++) {
            var words = parts.get(i).split(":", 2)[1];
            if (words.contains("|")) {
                return Selection.at(i, words.indexOf('|'));
            }
        }
        throw new IllegalArgumentException("No caret in " + text);
    }

    private String shown(Change change) {
        return change.applyTo(last).stream()
                .map(block -> block.role() + ":" + withCaret(block, change))
                .collect(Collectors.joining(" "));
    }

    private String withCaret(Block block, Change change) {
        var next = change.applyTo(last);
        var text = new StringBuilder(block.prose().text());
        if (next.placeOf(block.id()) == change.after().caret().block()) {
            text.insert(change.after().caret().offset(), '|');
        }
        return text.toString();
    }
}
