package org.undersigned.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.document.Edit;
import org.undersigned.document.Flow;
import org.undersigned.document.OpenLetter;
import org.undersigned.document.SourceEdit;
import org.undersigned.editor.SampleText;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Passage;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

class FragmentTest {

    private final Ids ids = Ids.counting("p");
    private final Letter letter = SampleText.withEverything();
    private final Flow body = new Flow.Body(letter.original().id());

    @Test
    void aNoteOfTheSameEditionIsCalledAgain() {
        var fragment = Fragment.of(letter, body, Selection.within(7, 60, 80));
        var pasting = fragment.into(letter, body, ids, List.of());
        assertThat(pasting.needed()).isEmpty();
        assertThat(pasting.blocks().getFirst().prose().calls()).hasSize(1);
    }

    @Test
    void aNoteThatIsGoneComesBackUnderItsId() {
        var fragment = Fragment.of(letter, body, Selection.within(7, 60, 80));
        var note = fragment.notes().getFirst();
        var without = letter.withEdition(
                letter.original().withNotes(letter.original().notes().without(note.id())));
        var next = applied(without, fragment.into(without, body, ids, List.of()));
        assertThat(next.original().notes().get(note.id())).isEqualTo(note);
    }

    @Test
    void fromAnotherLetterTheNoteAndItsSourcesComeAlong() {
        var whole = new Selection(
                Boundaries.endOf(letter.original().blocks(), 6),
                Boundaries.endOf(letter.original().blocks(), 7));
        var fragment = Fragment.of(letter, body, whole);
        var other = SampleText.of("Elsewhere.");
        var renamed = new Letter(
                new Id<>("other"),
                other.editions(),
                other.sources(),
                other.organisations(),
                other.persons(),
                other.signatories(),
                other.ledger(),
                other.versions(),
                other.keptFiles(),
                other.settings());
        var there = new Flow.Body(renamed.original().id());
        var pasting = fragment.into(renamed, there, ids, List.of());
        var next = applied(renamed, pasting);
        assertThat(next.sources().size()).isEqualTo(1);
        assertThat(next.original().notes().size()).isEqualTo(2);
        var called = pasting.blocks().stream()
                .flatMap(block -> block.prose().calls())
                .map(Inline.NoteCall::note)
                .toList();
        assertThat(called).hasSize(2).allMatch(next.original().notes()::contains);
    }

    @Test
    void aNoteHoldsNoCalls() {
        var note = letter.original().notes().at(0);
        var pasting = Fragment.of(letter, body, Selection.within(7, 60, 80))
                .into(letter, new Flow.NoteBody(letter.original().id(), note.id()), ids, List.of());
        assertThat(pasting.blocks().getFirst().prose().calls()).isEmpty();
    }

    @Test
    void inANoteTheWordsOfACalledNoteFollowInBrackets() {
        var note = letter.original().notes().at(0);
        var there = new Flow.NoteBody(letter.original().id(), note.id());
        var pasting = Fragment.of(letter, body, Selection.within(7, 60, 72)).into(letter, there, ids, List.of());
        assertThat(pasting.blocks().getFirst().prose().text())
                .isEqualTo("ast winter. (See the inspectors' own list, page 4.)");
        assertThat(pasting.blocks().getFirst().role()).isEqualTo(Role.BODY);
    }

    @Test
    void aPictureComesWithItsFileOrLeavesItsWords() {
        var file = new KeptFile(new Id<>("file"), "ramp.png", "image/png", "abc", 3);
        var picture = new Inline.Picture(file.id(), "The ramp");
        var shown = Block.of(new Id<>("shown"), Role.BODY, Prose.of(picture));
        var fragment = Fragment.outside(List.of(shown), List.of(), List.of(file), ids);
        assertThat(fragment.missingIn(letter)).containsExactly(file);
        var kept = fragment.into(letter, body, ids, List.of(file));
        assertThat(kept.needed()).containsExactly(new SourceEdit.KeepFile(file));
        assertThat(kept.blocks().getFirst().prose().inlines()).containsExactly(picture);
        var lost = fragment.into(letter, body, ids, List.of());
        assertThat(lost.needed()).isEmpty();
        assertThat(lost.blocks().getFirst().prose().text()).isEqualTo("[The ramp]");
    }

    @Test
    void movedTextKeepsItsBlocksAndStaysSelected() {
        var blocks = SampleText.of("one", "two", "three").original().blocks();
        var change = Moving.move(blocks, Selection.within(0, 0, 3), Boundaries.endOf(blocks, 2), ids)
                .orElseThrow();
        var next = change.applyTo(blocks);
        assertThat(next.stream().map(block -> block.prose().text())).containsExactly("", "two", "threeone");
        assertThat(Passage.slice(next, change.after().from(), change.after().to())
                        .getFirst()
                        .prose()
                        .text())
                .isEqualTo("one");
    }

    private static Letter applied(Letter letter, Fragment.Pasting pasting) {
        var open = new OpenLetter(letter, () -> Instant.EPOCH);
        for (Edit edit : pasting.needed()) {
            open.apply(edit);
        }
        return open.letter();
    }
}
