package org.undersigned.citing.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.undersigned.model.ArbitraryLetters;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;

/// Whatever is cited in whatever style: nothing but the forms of citations changes.
class StylerPropertyTest {

    private final Styler styler = new Styler();

    @Provide
    Arbitrary<Letter> letters() {
        return ArbitraryLetters.letters();
    }

    @Property(tries = 150)
    void noStyleTouchesAWordOfTheAuthors(
            @ForAll("letters") Letter letter, @ForAll CitationStyle style, @ForAll boolean bibliography) {
        var styled = letter.withSettings(letter.settings().withCiting(new Citing(style, bibliography)));
        for (var edition : styled.editions()) {
            var shown = styler.shown(styled, edition);
            assertThat(bare(Register.copyOf(
                            shown.blocks().items().subList(0, edition.blocks().size()))))
                    .isEqualTo(bare(edition.blocks()));
            assertThat(shown.notes().size()).isEqualTo(edition.notes().size());
            for (var note : edition.notes()) {
                assertThat(bare(shown.notes().get(note.id()).body())).isEqualTo(bare(note.body()));
            }
            assertThat(Fingerprint.of(styled, edition)).isEqualTo(Fingerprint.of(letter, edition));
        }
    }

    /// The blocks with every citation's form taken away.
    private static List<Object> bare(Register<Block> blocks) {
        return blocks.stream()
                .<Object>map(block -> List.of(
                        block.id(),
                        block.role(),
                        block.prose().inlines().stream()
                                .<Object>map(inline ->
                                        inline instanceof Inline.Citation citation ? citation.source() : inline)
                                .toList()))
                .toList();
    }
}
