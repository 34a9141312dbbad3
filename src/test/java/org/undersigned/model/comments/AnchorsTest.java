package org.undersigned.model.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Edition;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Passage;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

class AnchorsTest {

    private final Ids ids = Ids.counting("new");

    @Test
    void textPutInBeforeMovesTheAnchorAndTextBesideItStaysOutside() {
        var edition = on(0, 4, 8, "one two three", "next");
        assertThat(words(typed(edition, 0, "zero "))).isEqualTo("two ");
        assertThat(words(typed(edition, 4, "more "))).isEqualTo("two ");
        assertThat(words(typed(edition, 8, "more "))).isEqualTo("two ");
        assertThat(words(typed(edition, 6, "xx"))).isEqualTo("twxxo ");
    }

    @Test
    void deletingPartShrinksItAndDeletingAllLeavesAPlace() {
        var edition = on(0, 4, 7, "one two three");
        assertThat(words(cut(edition, 0, 2, 0, 6))).isEqualTo("o");
        var gone = cut(edition, 0, 2, 0, 9);
        assertThat(gone.comments().at(0).anchor().isEmpty()).isTrue();
        assertThat(gone.comments().at(0).anchor().start()).isEqualTo(2);
    }

    @Test
    void wordsWrittenOverKeepTheComment() {
        var edition = on(0, 4, 7, "one two three");
        assertThat(words(withText(edition, 0, "one SIX three"))).isEqualTo("SIX");
    }

    @Test
    void splittingAndJoiningParagraphsKeepsTheWords() {
        var edition = on(0, 4, 13, "one two three", "next");
        var split = edition.withBlocks(Passage.split(edition.blocks(), new Position(0, 8), Role.BODY, ids::fresh));
        assertThat(words(split)).isEqualTo("two \nthree");
        var joined = split.withBlocks(
                Passage.replace(split.blocks(), new Position(0, 8), new Position(1, 0), List.of(), ids::fresh));
        assertThat(words(joined)).isEqualTo("two three");
    }

    @Test
    void manyReplacementsAroundItMoveNothingThatStays() {
        var edition = on(0, 9, 13, "lamp and lamp or boat and lamp");
        assertThat(words(withText(edition, 0, "lantern and lantern or boat and lantern")))
                .isEqualTo("lantern");
        edition = on(0, 17, 21, "lamp and lamp or boat and lamp");
        assertThat(words(withText(edition, 0, "lantern and lantern or boat and lantern")))
                .isEqualTo("boat");
    }

    @Test
    void aParagraphTakenAwayOrMovedElsewhereIsFollowed() {
        var edition = on(1, 0, 4, "first", "next", "last");
        var moved = edition.withBlocks(edition.blocks().moved(Id.of("b1"), 2));
        assertThat(words(moved)).isEqualTo("next");
        var gone = edition.withBlocks(edition.blocks().without(Id.of("b1")));
        assertThat(gone.comments().at(0).anchor().isEmpty()).isTrue();
        assertThat(gone.blocks().contains(gone.comments().at(0).anchor().from()))
                .isTrue();
    }

    @Test
    void aCommentInANoteFollowsTheNote() {
        var body = Block.of(Id.of("n"), Role.BODY, Prose.of("See the tables."));
        var note = Note.of(Id.of("note"), body);
        var anchor = new Anchor(note.id(), body.id(), 8, body.id(), 14, "tables");
        var edition = on(0, 0, 3, "one two").withNotes(Register.of(note)).withComments(Register.of(comment(anchor)));
        var longer = note.withBody(Register.of(body.withProse(Prose.of("See also the tables."))));
        var next = edition.withNotes(Register.of(longer));
        assertThat(next.comments().at(0).anchor().start()).isEqualTo(13);
        assertThat(next.withBlocks(Register.of(Block.of(Id.of("b0"), Role.BODY, Prose.EMPTY)))
                        .comments())
                .isEqualTo(next.comments());
    }

    /// Whatever is put in or taken out elsewhere, the comment stands on the same words.
    @Property(tries = 500)
    void editsOutsideNeverChangeTheWords(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int edits) {
        var random = new java.util.Random(seed);
        var edition = on(1, 3, 9, "aa bb cc", "dd *mark* ee", "ff gg");
        for (int i = 0; i < edits; i++) {
            edition = random.nextBoolean() ? typedSomewhere(edition, random) : splitSomewhere(edition, random);
            assertThat(words(edition)).isEqualTo("*mark*");
        }
    }

    private static Edition typedSomewhere(Edition edition, java.util.Random random) {
        var anchor = edition.comments().at(0).anchor();
        int block = random.nextInt(edition.blocks().size());
        var prose = edition.blocks().at(block).prose();
        int offset = random.nextInt(prose.length() + 1);
        boolean inside = edition.blocks().at(block).id().equals(anchor.from())
                && offset > anchor.start()
                && offset < anchor.end();
        return inside
                ? edition
                : withText(
                        edition,
                        block,
                        new StringBuilder(prose.text())
                                .insert(offset, random.nextBoolean() ? "xyz" : " x ")
                                .toString());
    }

    private Edition splitSomewhere(Edition edition, java.util.Random random) {
        var anchor = edition.comments().at(0).anchor();
        int block = random.nextInt(edition.blocks().size());
        int offset = random.nextInt(edition.blocks().at(block).prose().length() + 1);
        boolean inside = edition.blocks().at(block).id().equals(anchor.from())
                && offset >= anchor.start()
                && offset <= anchor.end();
        return inside
                ? edition
                : edition.withBlocks(
                        Passage.split(edition.blocks(), new Position(block, offset), Role.BODY, ids::fresh));
    }

    private static Edition on(int block, int start, int end, String... texts) {
        var blocks = new ArrayList<Block>();
        for (var text : texts) {
            blocks.add(Block.of(Id.of("b" + blocks.size()), Role.BODY, Prose.of(text)));
        }
        var id = blocks.get(block).id();
        return Edition.of(Id.of("e"), "en", Register.copyOf(blocks), Register.empty())
                .withComments(Register.of(comment(new Anchor(null, id, start, id, end, ""))));
    }

    private static Comment comment(Anchor anchor) {
        return new Comment(Id.of("c"), anchor, List.of(new Remark("Ana", Instant.EPOCH, "Sure?")), false);
    }

    private static Edition typed(Edition edition, int offset, String words) {
        return withText(
                edition,
                0,
                new StringBuilder(edition.blocks().at(0).prose().text())
                        .insert(offset, words)
                        .toString());
    }

    private static Edition withText(Edition edition, int block, String text) {
        var changed = edition.blocks().at(block).withProse(Prose.of(text));
        return edition.withBlocks(edition.blocks().with(changed));
    }

    private Edition cut(Edition edition, int fromBlock, int from, int toBlock, int to) {
        return edition.withBlocks(Passage.replace(
                edition.blocks(), new Position(fromBlock, from), new Position(toBlock, to), List.of(), ids::fresh));
    }

    private static String words(Edition edition) {
        var anchor = edition.comments().at(0).anchor();
        var blocks = edition.blocks();
        var from = new Position(blocks.placeOf(anchor.from()), anchor.start());
        var to = new Position(blocks.placeOf(anchor.to()), anchor.end());
        return String.join(
                "\n",
                Passage.slice(blocks, from, to).stream()
                        .map(block -> block.prose().text())
                        .toList());
    }
}
