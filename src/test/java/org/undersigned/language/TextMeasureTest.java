package org.undersigned.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Prose;

class TextMeasureTest {

    @Property
    void charactersAreThoseOfTheWords(@ForAll("proses") Prose prose) {
        assertThat(TextMeasure.characters(prose)).isEqualTo(TextMeasure.characters(prose.words()));
    }

    @Provide
    Arbitrary<Prose> proses() {
        Arbitrary<Inline> runs = Arbitraries.strings()
                .withChars(" a\u00E9\u0301\u00A0\u2003\u3000\t")
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(text -> new Inline.Run(text + (text.length() == 3 ? "\uD83D\uDE00" : ""), Marks.NONE));
        Arbitrary<Inline> others = Arbitraries.of(List.of(new Inline.LineBreak(), new Inline.NoteCall(Id.of("note"))));
        return Arbitraries.oneOf(runs, others).list().ofMaxSize(6).map(Prose::new);
    }
}
