package org.undersigned.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.undersigned.document.Flow;
import org.undersigned.editor.SampleText;
import org.undersigned.editor.gesture.PatternTrouble.Kind;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

class FinderTest {

    private final Ids ids = Ids.counting("t");
    private final Register<Block> blocks = Register.of(
            Block.of(ids.fresh(), Role.BODY, Prose.of("Señal y senal, señales")),
            Block.of(
                    ids.fresh(),
                    Role.BODY,
                    Prose.of("otra ")
                            .plus(Prose.of("SEÑAL", Marks.of(Mark.BOLD)))
                            .plus(Prose.of(" fin"))));

    @Test
    void caseAndAccentsMakeNoDifferenceUnlessAskedTo() throws PatternTrouble {
        assertThat(plain("senal", false, false).all(blocks)).hasSize(4);
        assertThat(plain("senal", false, true).all(blocks)).hasSize(3);
        assertThat(plain("señal", true, false).all(blocks)).containsExactly(Selection.within(0, 15, 20));
        assertThat(plain("", false, false).all(blocks)).isEmpty();
    }

    @Test
    void placesAreExactWhereFoldingMakesMoreOrFewerLetters() throws PatternTrouble {
        var text = text("Große Straße, cafe\u0301 noir, Łódź");
        assertThat(plain("strasse", false, true).all(text)).containsExactly(Selection.within(0, 6, 12));
        assertThat(plain("cafe", false, true).all(text)).containsExactly(Selection.within(0, 14, 19));
        assertThat(plain("LODZ", false, true).all(text)).containsExactly(Selection.within(0, 26, 30));
    }

    @Test
    void aPatternFindsAndItsGroupsFillTheReplacement() throws PatternTrouble {
        var finder = pattern("(\\w+) y (\\w+)");
        assertThat(finder.all(blocks)).containsExactly(Selection.within(0, 0, 13));
        var next = finder.replaceAll(blocks, Selection.at(0, 0), "$2 o $1 ($$)")
                .orElseThrow()
                .applyTo(blocks);
        assertThat(next.at(0).prose().text()).isEqualTo("senal o Señal ($), señales");
    }

    @Test
    void aPatternThatCannotBeFollowedIsSaidToBeSo() throws PatternTrouble {
        assertThatThrownBy(() -> pattern("(open"))
                .isInstanceOfSatisfying(PatternTrouble.class, trouble -> assertThat(trouble.kind())
                        .isEqualTo(Kind.WRONG));
        var endless = pattern("(.*a){20}b");
        assertThatThrownBy(() -> endless.all(text("a".repeat(200))))
                .isInstanceOfSatisfying(PatternTrouble.class, trouble -> assertThat(trouble.kind())
                        .isEqualTo(Kind.ENDLESS));
        var groupless = pattern("fin");
        assertThatThrownBy(() -> groupless.replaceAll(blocks, Selection.at(0, 0), "$3"))
                .isInstanceOfSatisfying(PatternTrouble.class, trouble -> assertThat(trouble.place())
                        .isEqualTo(3));
    }

    @Test
    void aHitNeverHoldsTheMarkerOfANote() throws PatternTrouble {
        var prose = Prose.of("why")
                .plus(Prose.of(new Inline.NoteCall(new Id<>("n"))))
                .plus(Prose.of(" not"));
        var text = Register.of(Block.of(ids.fresh(), Role.BODY, prose));
        assertThat(pattern("y.*n").all(text)).isEmpty();
        assertThat(pattern("\\w+").all(text)).hasSize(2);
    }

    @Test
    void allHitsAreReplacedInOneChangeAndKeepTheirMarks() throws PatternTrouble {
        var change = plain("senal", false, true)
                .replaceAll(blocks, Selection.at(0, 0), "faro")
                .orElseThrow();
        var next = change.applyTo(blocks);
        assertThat(next.at(0).prose().text()).isEqualTo("faro y faro, señales");
        assertThat(next.at(1).prose())
                .isEqualTo(Prose.of("otra ")
                        .plus(Prose.of("faro", Marks.of(Mark.BOLD)))
                        .plus(Prose.of(" fin")));
        assertThat(next.at(1).id()).isEqualTo(blocks.at(1).id());
    }

    @Test
    void oneHitIsReplacedAndTheCaretStandsBehindIt() throws PatternTrouble {
        var finder = plain("senal", false, false);
        var change = finder.replace(blocks, Selection.within(0, 8, 13), "faro").orElseThrow();
        assertThat(change.applyTo(blocks).at(0).prose().text()).isEqualTo("Señal y faro, señales");
        assertThat(change.after()).isEqualTo(Selection.at(0, 12));
        assertThat(finder.replace(blocks, Selection.within(0, 7, 13), "x")).isEmpty();
    }

    @Test
    void findingGoesThroughTheTextAndItsNotesAndRound() throws PatternTrouble {
        var letter = SampleText.withEverything();
        var edition = letter.original();
        var hits = Hits.of(letter, edition, plain("list", false, true), true);
        assertThat(hits.all()).hasSize(1);
        var body = new Flow.Body(edition.id());
        var all = Hits.of(letter, edition, plain("line", false, true), true);
        assertThat(all.all()).allMatch(hit -> hit.flow() instanceof Flow.NoteBody);
        assertThat(Hits.of(letter, edition, plain("line", false, true), false).all())
                .isEmpty();
        var lights = Hits.of(letter, edition, plain("light", false, true), true);
        var first = lights.all().getFirst();
        assertThat(lights.next(edition, first.flow(), first.at(), true)).contains(first);
        assertThat(lights.next(edition, first.flow(), first.at(), false))
                .contains(lights.all().get(1));
        assertThat(lights.previous(edition, body, Selection.at(0, 0)))
                .contains(lights.all().getLast());
        var last = lights.all().getLast();
        assertThat(lights.next(edition, last.flow(), last.at(), false)).contains(first);
    }

    private Register<Block> text(String words) {
        return Register.of(Block.of(ids.fresh(), Role.BODY, Prose.of(words)));
    }

    private static Finder plain(String words, boolean exact, boolean whole) throws PatternTrouble {
        return new Finder(new Sought(words, exact, whole, false));
    }

    private static Finder pattern(String words) throws PatternTrouble {
        return new Finder(new Sought(words, false, false, true));
    }
}
