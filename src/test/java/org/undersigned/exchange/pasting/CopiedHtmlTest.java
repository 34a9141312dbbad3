package org.undersigned.exchange.pasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.undersigned.exchange.exports.CopiedHtml;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// What we put on the clipboard as HTML is read back as it was: by our own reader, and so by whoever reads
/// what word processors write.
class CopiedHtmlTest {

    private static final List<Role> ROLES =
            List.of(Role.TITLE, Role.SALUTATION, Role.BODY, Role.HEADING, Role.LIST_ITEM, Role.QUOTATION, Role.CLOSING);

    @Property(tries = 300)
    void blocksComeBackAsTheyWere(@ForAll("texts") List<Block> blocks) {
        var note = Note.of(new Id<>("why"), Block.of(new Id<>("n"), Role.BODY, Prose.of("Because.")));
        var edition = Edition.of(new Id<>("e"), "en", Register.copyOf(blocks), Register.of(note));
        var letter = Letter.of(new Id<>("l"), edition);
        var html = new CopiedHtml(letter, edition, Map.of()).of(blocks);
        var back = HtmlReader.read(html, Ids.counting("p"));
        assertThat(seen(back.blocks())).as(html).isEqualTo(seen(blocks));
        boolean called = blocks.stream()
                .anyMatch(block -> block.prose().calls().findAny().isPresent());
        assertThat(back.notes()).as(html).hasSize(called ? 1 : 0);
    }

    /// All but ids.
    private static List<Object> seen(List<Block> blocks) {
        var seen = new ArrayList<Object>();
        for (var block : blocks) {
            var inlines = block.prose().inlines().stream()
                    .map(inline -> inline instanceof Inline.NoteCall ? "call" : inline)
                    .toList();
            seen.add(Tuple.of(block.role(), block.layout(), inlines));
        }
        return seen;
    }

    @Provide
    Arbitrary<List<Block>> texts() {
        var ids = Ids.counting("b");
        return Combinators.combine(
                        Arbitraries.of(ROLES),
                        inlines().list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(Alignment.NATURAL, Alignment.CENTRE, Alignment.END),
                        Arbitraries.of(ListStyle.values()))
                .as((role, inlines, level, alignment, style) -> block(ids, role, inlines, level, alignment, style))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Block block(
            Ids ids, Role role, List<Inline> inlines, int level, Alignment alignment, ListStyle style) {
        var layout =
                switch (role) {
                    case LIST_ITEM -> new Layout(Alignment.NATURAL, level, style, false);
                    case HEADING -> new Layout(alignment, level, ListStyle.BULLET, false);
                    default -> new Layout(alignment, 1, ListStyle.BULLET, false);
                };
        var framed = new ArrayList<Inline>();
        framed.add(new Inline.Run("A", Marks.NONE));
        framed.addAll(inlines);
        framed.add(new Inline.Run("z", Marks.NONE));
        return Block.of(ids.fresh(), role, apart(framed)).withLayout(layout);
    }

    /// Two line breaks in a row are a new paragraph to a reader of pages.
    private static Prose apart(List<Inline> inlines) {
        var apart = new ArrayList<Inline>();
        for (var inline : inlines) {
            boolean second = inline instanceof Inline.LineBreak && apart.getLast() instanceof Inline.LineBreak;
            if (!second) {
                apart.add(inline);
            }
        }
        return new Prose(apart);
    }

    private static Arbitrary<Inline> inlines() {
        var text = Arbitraries.of("word", " two  words ", "é <&> \"", "\u00a0", "a\tb", "ش", "😀", "-");
        var marks = Arbitraries.of(
                Marks.NONE,
                Marks.of(Mark.BOLD),
                Marks.of(Mark.ITALIC, Mark.BOLD),
                Marks.of(Mark.UNDERLINE, Mark.STRIKE),
                Marks.of(Mark.SUPERSCRIPT),
                Marks.of(Mark.SUBSCRIPT, Mark.ITALIC),
                Marks.of(Mark.SMALL_CAPITALS),
                Marks.NONE.withLink("https://a.example/?q=1&r=ñ"));
        Arbitrary<Inline> runs = Combinators.combine(text, marks).as(Inline.Run::new);
        return Arbitraries.frequencyOf(
                Tuple.of(6, runs),
                Tuple.of(1, Arbitraries.just(new Inline.LineBreak())),
                Tuple.of(1, Arbitraries.just(new Inline.NoteCall(new Id<>("why")))));
    }
}
