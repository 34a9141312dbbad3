package org.undersigned.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.model.Edition;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;

class NoteNumbersTest {

    @Test
    void notesAreNumberedByTheirFirstCallAndARepeatedCallRepeatsTheNumber() {
        var numbers = NoteNumbers.of(Register.of(calling("b1", "z", "a"), calling("b2", "z", "m", "a")));

        assertThat(numbers.inOrder()).containsExactly(Id.of("z"), Id.of("a"), Id.of("m"));
        assertThat(numbers.of(Id.of("z"))).hasValue(1);
        assertThat(numbers.of(Id.of("a"))).hasValue(2);
        assertThat(numbers.of(Id.of("m"))).hasValue(3);
    }

    @Test
    void aNoteWithoutACallHasNoNumberAndIsListed() {
        var called = note("called");
        var stray = note("stray");
        var edition = Edition.of(Id.of("e"), "en", Register.of(calling("b", "called")), Register.of(stray, called));

        assertThat(edition.numbers().of(stray.id())).isEmpty();
        assertThat(edition.uncalled()).containsExactly(stray);
    }

    private static Note note(String id) {
        return Note.of(Id.of(id), Block.of(Id.of("body-of-" + id), Role.BODY, Prose.of("See.")));
    }

    private static Block calling(String id, String... notes) {
        var prose = Prose.of("Words");
        for (var note : notes) {
            prose = prose.plus(Prose.of(new Inline.NoteCall(Id.of(note)), new Inline.Run(" more", Marks.NONE)));
        }
        return Block.of(Id.of(id), Role.BODY, prose);
    }
}
