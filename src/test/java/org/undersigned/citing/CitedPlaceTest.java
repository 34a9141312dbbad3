package org.undersigned.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;

class CitedPlaceTest {

    private static final Inline.Address ADDRESS = new Inline.Address(Id.of("l"), "", "");

    @Test
    void aPlaceIsSaidBehindTheWordsAndBeforeTheAddress() {
        assertThat(said(CitedPlace.put(cite("", words("Register of lights ("), ADDRESS, words(").")), "p. 12")))
                .isEqualTo("Register of lights, p. 12 (@).");
        assertThat(said(CitedPlace.put(cite("", words("Register of lights "), ADDRESS), " p. 12 ")))
                .isEqualTo("Register of lights, p. 12 @");
        assertThat(said(CitedPlace.put(cite("", ADDRESS), "p. 12"))).isEqualTo("@, p. 12");
        assertThat(said(CitedPlace.put(cite(""), "p. 12"))).isEqualTo("p. 12");
    }

    @Test
    void anotherPlaceStandsWhereTheOldOneStoodAndNoneTakesItsCommaAlong() {
        var there = cite("p. 12", words("Register of lights, p. 12 ("), ADDRESS, words(")"));
        var moved = CitedPlace.put(there, "para. 3");
        assertThat(moved.locator()).isEqualTo("para. 3");
        assertThat(said(moved)).isEqualTo("Register of lights, para. 3 (@)");
        assertThat(said(CitedPlace.put(moved, ""))).isEqualTo("Register of lights (@)");
    }

    @Test
    void aPlaceIsNotSlantedWithTheTitleBeforeIt() {
        var slanted = new Inline.Words("Rivers ", Marks.NONE.with(Mark.ITALIC));
        assertThat(CitedPlace.put(cite("", slanted, ADDRESS), "p. 4").form())
                .containsExactly(
                        new Inline.Words("Rivers", Marks.NONE.with(Mark.ITALIC)),
                        new Inline.Words(", p. 4 ", Marks.NONE),
                        ADDRESS);
    }

    @Provide
    Arbitrary<Inline.Citation> citations() {
        return Arbitraries.of(words("Lights "), words(" ("), words("p. 1, p. 2"), ADDRESS, words(")"))
                .list()
                .ofMaxSize(5)
                .map(parts -> new Inline.Citation(Id.of("s"), parts, ""));
    }

    @Property
    void aPlaceThatIsPutAndTakenAwayLeavesTheAddressesAndSaysNoPlace(@ForAll("citations") Inline.Citation citation) {
        var with = CitedPlace.put(citation, "art. 9");
        assertThat(said(with)).containsOnlyOnce("art. 9");
        var without = CitedPlace.put(with, "");
        assertThat(said(without)).doesNotContain("art. 9");
        assertThat(without.locator()).isEmpty();
        assertThat(without.shown()).isEqualTo(citation.shown());
    }

    private static Inline.Citation cite(String locator, Inline.Part... form) {
        return new Inline.Citation(Id.of("s"), List.of(form), locator);
    }

    private static Inline.Part words(String text) {
        return new Inline.Words(text, Marks.NONE);
    }

    private static String said(Inline.Citation citation) {
        return citation.form().stream()
                .map(part -> part instanceof Inline.Words(String text, Marks _) ? text : "@")
                .collect(Collectors.joining());
    }
}
