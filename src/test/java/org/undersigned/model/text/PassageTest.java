package org.undersigned.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;

class PassageTest {

    private final Ids ids = Ids.counting("new");
    private final Supplier<Id<Block>> fresh = ids::fresh;
    private final Register<Block> blocks = Register.of(
            block("a", Role.TITLE, "An open letter"),
            block("b", Role.BODY, "We write."),
            block("c", Role.CLOSING, "Yours"));

    @Test
    void aSplitKeepsTheIdOnTheFirstHalf() {
        var split = Passage.split(blocks, new Position(1, 3), Role.BODY, fresh);
        assertThat(told(split))
                .containsExactly("a TITLE An open letter", "b BODY We ", "new1 BODY write.", "c CLOSING Yours");
    }

    @Test
    void aSplitAtTheEndOfATitleGivesABodyWithoutItsLayout() {
        var centred = blocks.with(blocks.at(0).withLayout(Layout.PLAIN.withAlignment(Alignment.CENTRE)));
        var split = Passage.split(centred, new Position(0, 14), Role.BODY, fresh);
        assertThat(split.at(1).layout()).isEqualTo(Layout.PLAIN);
        assertThat(split.at(1).prose()).isEqualTo(Prose.EMPTY);
    }

    @Test
    void aPageBreakIsNotRepeatedByASplit() {
        var broken = blocks.with(blocks.at(1).withLayout(Layout.PLAIN.withPageBreakBefore(true)));
        var split = Passage.split(broken, new Position(1, 3), Role.BODY, fresh);
        assertThat(split.at(1).layout().pageBreakBefore()).isTrue();
        assertThat(split.at(2).layout().pageBreakBefore()).isFalse();
    }

    @Test
    void aJoinKeepsTheFirstBlock() {
        var joined = replace(new Position(0, 14), new Position(1, 0));
        assertThat(told(joined)).containsExactly("a TITLE An open letterWe write.", "c CLOSING Yours");
    }

    @Test
    void anEmptyFirstBlockGivesWayToTheOneThatIsNotEmpty() {
        var joined = replace(new Position(0, 0), new Position(1, 0));
        assertThat(told(joined)).containsExactly("b BODY We write.", "c CLOSING Yours");
    }

    @Test
    void everythingDeletedLeavesTheFirstBlockEmpty() {
        var joined = replace(new Position(0, 0), new Position(2, 5));
        assertThat(told(joined)).containsExactly("a TITLE ");
    }

    @Test
    void oneBlockPutInContinuesTheTextAndNotItsRole() {
        var put = replace(new Position(1, 3), new Position(1, 3), block("x", Role.QUOTATION, "all "));
        assertThat(told(put)).contains("b BODY We all write.");
    }

    @Test
    void oneBlockPutIntoAnEmptyOneBringsItsRole() {
        var empty = Register.of(block("a", Role.BODY, ""));
        var put = Passage.replace(
                empty, new Position(0, 0), new Position(0, 0), List.of(block("x", Role.QUOTATION, "said")), fresh);
        assertThat(told(put)).containsExactly("a QUOTATION said");
    }

    @Test
    void severalBlocksPutInAreJoinedAtBothEnds() {
        var put = replace(
                new Position(1, 2),
                new Position(1, 3),
                block("x", Role.BODY, " all"),
                block("y", Role.QUOTATION, "said"),
                block("z", Role.BODY, "and "));
        assertThat(told(put))
                .containsExactly(
                        "a TITLE An open letter",
                        "b BODY We all",
                        "y QUOTATION said",
                        "z BODY and write.",
                        "c CLOSING Yours");
    }

    @Test
    void whatIsPutInAtTheStartOfTheListStandsBeforeIt() {
        var listed = blocks.spliced(3, 3, List.of(block("d", Role.SIGNATORIES, "")));
        var at = new Position(3, 0);
        var put = List.of(block("x", Role.HEADING, "More"), block("y", Role.BODY, "of it"));
        assertThat(told(Passage.replace(listed, at, at, put, fresh)).subList(3, 6))
                .containsExactly("x HEADING More", "y BODY of it", "d SIGNATORIES ");
    }

    @Test
    void oneBlockPutIntoTheListIsItsWordsAndTheListStays() {
        var listed = blocks.spliced(3, 3, List.of(block("d", Role.SIGNATORIES, "")));
        var at = new Position(3, 0);
        var put = List.of(block("x", Role.HEADING, "Signed by"));
        assertThat(told(Passage.replace(listed, at, at, put, fresh)).getLast()).isEqualTo("d SIGNATORIES Signed by");
    }

    @Test
    void whatIsPutInTwiceGetsIdsOfItsOwn() {
        var put = replace(
                new Position(2, 5),
                new Position(2, 5),
                block("x", Role.BODY, ""),
                block("b", Role.BODY, "We write."),
                block("a", Role.BODY, "again"));
        assertThat(put.stream().map(block -> block.id().value())).containsExactly("a", "b", "c", "new1", "new2");
    }

    @Test
    void aSliceCutsItsFirstAndLastBlock() {
        var slice = Passage.slice(blocks, new Position(0, 3), new Position(2, 2));
        assertThat(slice.stream().map(block -> block.prose().text())).containsExactly("open letter", "We write.", "Yo");
    }

    private Register<Block> replace(Position from, Position to, Block... inserted) {
        return Passage.replace(blocks, from, to, List.of(inserted), fresh);
    }

    private static Block block(String id, Role role, String text) {
        return Block.of(Id.of(id), role, Prose.of(text));
    }

    private static List<String> told(Register<Block> blocks) {
        return blocks.stream()
                .map(block ->
                        block.id() + " " + block.role() + " " + block.prose().text())
                .toList();
    }
}
