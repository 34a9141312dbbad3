package org.undersigned.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.undersigned.model.ArbitraryLetters;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;

class ProseTest {

    private static final Marks BOLD = Marks.of(Mark.BOLD);
    private final Prose mixed = Prose.of(
            new Inline.Run("Dear ", Marks.NONE),
            new Inline.Run("all", BOLD),
            new Inline.NoteCall(Id.of("n")),
            new Inline.LineBreak(),
            new Inline.Run("we write", Marks.NONE));

    @Provide
    Arbitrary<Prose> proses() {
        return Arbitraries.randomValue(random -> new ArbitraryLetters(random)
                .block(List.of(Id.of("n1")), Register.empty(), Register.empty())
                .prose());
    }

    @Test
    void equalContentIsEqualHoweverItWasPutTogether() {
        var once = Prose.of("Dear all");
        var pieces = Prose.of(
                new Inline.Run("Dear", Marks.NONE), new Inline.Run("", BOLD), new Inline.Run(" all", Marks.NONE));
        assertThat(pieces).isEqualTo(once);
        assertThat(Prose.of("")).isEqualTo(Prose.EMPTY);
    }

    @Test
    void lineBreaksPartItIntoLines() {
        assertThat(mixed.lines()).containsExactly(mixed.slice(0, 9), mixed.slice(10, mixed.length()));
        assertThat(Prose.EMPTY.lines()).containsExactly(Prose.EMPTY);
        assertThat(Prose.lines(List.of("one", "", "three")).lines())
                .extracting(Prose::text)
                .containsExactly("one", "", "three");
    }

    @Test
    void objectsAreOneUnitAndStandInTheText() {
        assertThat(mixed.length()).isEqualTo(18);
        assertThat(mixed.text()).isEqualTo("Dear all\uFFFC\nwe write");
        assertThat(mixed.words()).isEqualTo("Dear all we write");
        assertThat(mixed.calls()).containsExactly(new Inline.NoteCall(Id.of("n")));
    }

    @Test
    void markingAStretchChangesNothingElse() {
        var marked = mixed.marked(2, 6, marks -> marks.with(Mark.ITALIC));
        assertThat(marked.text()).isEqualTo(mixed.text());
        assertThat(marked.inlines().subList(0, 4))
                .containsExactly(
                        new Inline.Run("De", Marks.NONE),
                        new Inline.Run("ar ", Marks.of(Mark.ITALIC)),
                        new Inline.Run("a", Marks.of(Mark.BOLD, Mark.ITALIC)),
                        new Inline.Run("ll", BOLD));
        assertThat(marked.marked(2, 6, marks -> marks.without(Mark.ITALIC))).isEqualTo(mixed);
    }

    @Test
    void typedCharactersLookLikeWhatTheyFollowButAreNoLink() {
        var linked = Prose.of(
                new Inline.Run("see ", Marks.NONE), new Inline.Run("here", BOLD.withLink("https://example.org")));
        assertThat(linked.marksAt(8)).isEqualTo(BOLD);
        assertThat(linked.marksAt(4)).isEqualTo(Marks.NONE);
        assertThat(Prose.EMPTY.marksAt(0)).isEqualTo(Marks.NONE);
    }

    @Test
    void aRunCannotHoldALineFeed() {
        assertThatThrownBy(() -> Prose.of("two\nlines")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Prose.lines(List.of("two", "lines")).text()).isEqualTo("two\nlines");
    }

    @Test
    void cuttingOutsideIsRefused() {
        assertThatThrownBy(() -> mixed.slice(3, 19)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> mixed.slice(-1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> mixed.slice(4, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property
    void twoHalvesMakeTheWhole(@ForAll("proses") Prose prose, @ForAll @IntRange(max = 1000) int cut) {
        int at = cut % (prose.length() + 1);
        var halves = prose.slice(0, at).plus(prose.slice(at, prose.length()));
        assertThat(halves).isEqualTo(prose);
        assertThat(prose.slice(0, at).text() + prose.slice(at, prose.length()).text())
                .isEqualTo(prose.text());
        assertThat(prose.text()).hasSize(prose.length());
    }

    @Property
    void runsAreJoinedAndNeverEmpty(@ForAll("proses") Prose first, @ForAll("proses") Prose second) {
        var inlines = first.plus(second).inlines();
        for (int i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Inline.Run(String text, Marks marks)) {
                assertThat(text).isNotEmpty();
                if (i > 0 && inlines.get(i - 1) instanceof Inline.Run before) {
                    assertThat(before.marks()).isNotEqualTo(marks);
                }
            }
        }
    }
}
