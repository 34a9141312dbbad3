package org.undersigned.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.undersigned.document.TextEdit.ReplaceBlocks;
import org.undersigned.document.TextEdit.Stroke;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

class HistoryTest {

    private Instant now = Instant.parse("2026-11-24T12:00:00Z");
    private final OpenLetter open = new OpenLetter(saying(""), () -> now);

    @Test
    void aWordIsOneStepAndTheNextWordAnother() {
        type("Dear friends");
        open.undo();
        assertThat(said()).isEqualTo("Dear ");
        open.undo();
        assertThat(said()).isEmpty();
        open.redo();
        open.redo();
        assertThat(said()).isEqualTo("Dear friends");
    }

    @Test
    void aPauseEndsAStep() {
        type("Un");
        now = now.plus(Duration.ofSeconds(3));
        type("dersigned");
        open.undo();
        assertThat(said()).isEqualTo("Un");
    }

    @Test
    void aCaretJumpEndsAStep() {
        type("Un");
        open.pauseTyping();
        type("dersigned");
        open.undo();
        assertThat(said()).isEqualTo("Un");
    }

    @Test
    void deletingIsAStepOfItsOwn() {
        type("Dear");
        backspace();
        backspace();
        assertThat(said()).isEqualTo("De");
        open.undo();
        assertThat(said()).isEqualTo("Dear");
        open.undo();
        assertThat(said()).isEmpty();
    }

    @Test
    void typingDoesNotMergeAcrossAnUndo() {
        type("Dear");
        open.undo();
        open.redo();
        type("est");
        open.undo();
        assertThat(said()).isEqualTo("Dear");
    }

    @Test
    void textAndListShareOneLine() {
        type("Dear");
        open.apply(new PeopleEdit.PutSignatory(
                Signatory.of(Id.of("s"), Id.of("p"), null), Person.of(Id.of("p"), "Ana"), null, 0));
        assertThat(open.nextUndoProperty().get().orElseThrow().nameKey()).isEqualTo("edit.putSignatory");
        open.undo();
        assertThat(open.letter().signatories().isEmpty()).isTrue();
        assertThat(said()).isEqualTo("Dear");
        open.undo();
        assertThat(said()).isEmpty();
        assertThat(open.nextUndoProperty().get()).isEmpty();
        open.undo();
    }

    @Test
    void theRevisionComesBackWithItsState() {
        var first = open.revision();
        type("D");
        var typed = open.revision();
        assertThat(typed).isNotEqualTo(first);
        open.undo();
        assertThat(open.revision()).isEqualTo(first);
        open.redo();
        assertThat(open.revision()).isEqualTo(typed);
        open.undo();
        type("X");
        assertThat(open.revision()).isNotIn(first, typed);
    }

    @Test
    void aNewEditForgetsWhatWasTakenBack() {
        type("D");
        open.undo();
        type("X");
        open.redo();
        assertThat(said()).isEqualTo("X");
        assertThat(open.nextRedoProperty().get()).isEmpty();
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        var revision = open.revision();
        open.apply(new LetterEdit.ChangeLanguage(Id.of("en"), "en"));
        assertThat(open.revision()).isEqualTo(revision);
        assertThat(open.nextUndoProperty().get()).isEmpty();
    }

    @Test
    void anEditThatDoesNotFitChangesNothing() {
        var before = open.letter();
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> open.apply(new PeopleEdit.MoveSignatory(Id.of("nobody"), 0)));
        assertThat(open.letter()).isSameAs(before);
    }

    @Test
    void undoShowsWhereItWas() {
        var place = new Place.AtSignatory(Id.of("s"));
        open.apply(
                new PeopleEdit.PutSignatory(
                        Signatory.of(Id.of("s"), Id.of("p"), null), Person.of(Id.of("p"), "Ana"), null, 0),
                new Place.Nowhere(),
                place);
        open.undo();
        open.redo();
        assertThat(open.visitProperty().get().place()).isEqualTo(place);
    }

    @Test
    void anEditFromInsideANotificationIsRefused() {
        open.letterProperty().addListener(_ -> assertThatIllegalStateException()
                .isThrownBy(() -> open.apply(new LetterEdit.ChangeLanguage(Id.of("en"), "es"))));
        type("D");
        assertThat(open.edition().language()).isEqualTo("en");
    }

    @Test
    void removingAnEditionOnShowShowsTheOriginal() {
        var english = open.edition();
        var spanish = english.copyFor(Id.of("es"), "es", org.undersigned.model.identity.Ids.counting("c"));
        open.apply(new LetterEdit.AddEdition(spanish));
        open.showEdition(spanish.id());
        open.undo();
        assertThat(open.edition()).isEqualTo(english);
    }

    @Test
    void takingSignatoriesOutTakesTheirPersonsOutUnlessOthersNeedThem() {
        var ana = Person.of(Id.of("p"), "Ana");
        open.apply(new PeopleEdit.PutSignatory(Signatory.of(Id.of("s1"), ana.id(), null), ana, null, 0));
        open.apply(new PeopleEdit.PutSignatory(Signatory.of(Id.of("s2"), ana.id(), null), null, null, 1));
        open.apply(new PeopleEdit.RemoveSignatories(Set.of(Id.of("s1"))));
        assertThat(open.letter().persons().items()).containsExactly(ana);
        open.apply(new PeopleEdit.RemoveSignatories(Set.of(Id.of("s2"))));
        assertThat(open.letter().persons().isEmpty()).isTrue();
    }

    private void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            var before = said();
            var typed = text.substring(i, i + 1);
            replace(before + typed, "edit.type", new Stroke(at(before.length()), at(before.length() + 1), typed));
        }
    }

    private void backspace() {
        var before = said();
        int end = before.length();
        replace(before.substring(0, end - 1), "edit.delete", new Stroke(at(end - 1), at(end - 1), ""));
    }

    private void replace(String words, String name, Stroke stroke) {
        var block = Block.of(Id.of("b"), Role.BODY, Prose.of(words));
        open.apply(new ReplaceBlocks(open.body(), 0, 1, List.of(block), name, stroke));
    }

    private String said() {
        return open.edition().blocks().at(0).prose().text();
    }

    private static Position at(int offset) {
        return new Position(0, offset);
    }

    private static Letter saying(String words) {
        var block = Block.of(Id.of("b"), Role.BODY, Prose.of(words));
        return Letter.of(Id.of("l"), Edition.of(Id.of("en"), "en", Register.of(block), Register.empty()));
    }
}
