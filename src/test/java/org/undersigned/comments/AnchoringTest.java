package org.undersigned.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.document.Flow;
import org.undersigned.document.Place;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Letter;
import org.undersigned.model.comments.Anchor;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.comments.Remark;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

class AnchoringTest {

    private static final Block FIRST = Block.of(Id.of("b1"), Role.BODY, Prose.of("One fine day"));
    private static final Block SECOND = Block.of(Id.of("b2"), Role.BODY, Prose.of("and another"));
    private static final Letter LETTER =
            Letter.of(Id.of("l"), Edition.of(Id.of("e"), "en", Register.of(FIRST, SECOND), Register.empty()));
    private static final Flow BODY = new Flow.Body(Id.of("e"));

    @Test
    void aSelectionIsCommentedOnWhicheverWayItWasMade() {
        var anchor = Anchoring.at(LETTER, new Place.InText(BODY, SECOND.id(), 3, FIRST.id(), 4));
        assertThat(anchor).isEqualTo(new Anchor(null, FIRST.id(), 4, SECOND.id(), 3, "fine day and"));
    }

    @Test
    void aCaretStandsForItsWordOrItsParagraph() {
        assertThat(Anchoring.at(LETTER, Place.InText.caret(BODY, FIRST.id(), 6)).quoted())
                .isEqualTo("fine");
        var empty =
                LETTER.withEdition(LETTER.original().withBlocks(Register.of(FIRST.withProse(Prose.of("  ")), SECOND)));
        assertThat(Anchoring.at(empty, Place.InText.caret(BODY, FIRST.id(), 1)).end())
                .isEqualTo(2);
    }

    @Test
    void commentsStandInTheOrderOfTheirWordsAndTheCaretFindsThem() {
        var later = comment("c1", SECOND, 0, 3);
        var sooner = comment("c2", FIRST, 4, 8);
        var edition = LETTER.original().withComments(Register.of(later, sooner));
        assertThat(Anchoring.inOrder(edition)).containsExactly(sooner, later);
        assertThat(Anchoring.isAt(edition, sooner, Place.InText.caret(BODY, FIRST.id(), 5)))
                .isTrue();
        assertThat(Anchoring.isAt(edition, sooner, Place.InText.caret(BODY, FIRST.id(), 9)))
                .isFalse();
    }

    @Test
    void oneGoesToTheNextCommentFromWhereverTheCaretIs() {
        var sooner = comment("c1", FIRST, 0, 3);
        var later = comment("c2", SECOND, 4, 8);
        var edition = LETTER.original().withComments(Register.of(later, sooner));
        var between = Place.InText.caret(BODY, FIRST.id(), 9);
        assertThat(Anchoring.beside(edition, between, 1)).contains(later);
        assertThat(Anchoring.beside(edition, between, -1)).contains(sooner);
        var behind = Place.InText.caret(BODY, SECOND.id(), 10);
        assertThat(Anchoring.beside(edition, behind, 1)).contains(sooner);
        assertThat(Anchoring.beside(edition, behind, -1)).contains(later);
        assertThat(Anchoring.beside(edition, Place.InText.caret(BODY, FIRST.id(), 1), 1))
                .contains(later);
        assertThat(Anchoring.beside(LETTER.original(), between, 1)).isEmpty();
    }

    @Test
    void nothingThatIsSignedOrSentKnowsOfThem() {
        var edition = LETTER.original().withComments(Register.of(comment("c", FIRST, 4, 8)));
        var commented = LETTER.withEdition(edition);
        assertThat(Fingerprint.of(commented, edition)).isEqualTo(Fingerprint.of(LETTER, LETTER.original()));
    }

    private static Comment comment(String id, Block block, int start, int end) {
        var anchor = new Anchor(null, block.id(), start, block.id(), end, "");
        return new Comment(Id.of(id), anchor, List.of(new Remark("Ana", Instant.EPOCH, "Sure?")), false);
    }
}
