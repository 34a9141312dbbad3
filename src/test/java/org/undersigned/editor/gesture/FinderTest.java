package org.undersigned.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Position;
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
    void caseAndAccentsMakeNoDifferenceUnlessAskedTo() {
        assertThat(new Finder("senal", false, false).all(blocks)).hasSize(4);
        assertThat(new Finder("senal", false, true).all(blocks)).hasSize(3);
        assertThat(new Finder("señal", true, false).all(blocks)).containsExactly(Selection.within(0, 15, 20));
        assertThat(new Finder("", false, false).all(blocks)).isEmpty();
    }

    @Test
    void findingGoesRound() {
        var hits = new Finder("senal", false, false).all(blocks);
        assertThat(Finder.next(hits, new Position(1, 8))).contains(hits.getFirst());
        assertThat(Finder.previous(hits, new Position(0, 0))).contains(hits.getLast());
        assertThat(Finder.next(hits, new Position(0, 1))).contains(hits.get(1));
    }

    @Test
    void allHitsAreReplacedInOneChangeAndKeepTheirMarks() {
        var change = new Finder("senal", false, true)
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
}
