package org.undersigned.citing.style;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.helper.StringHelper;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCaseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the state of the rivers|The State of the Rivers",
                "report according to the court|Report according to the Court",
                "step-by-step: the on-demand way|Step-by-Step: The On-Demand Way",
                "THE RIGHT TO KNOW|The Right to Know",
                "what the UN said AND did|What the UN Said AND Did",
                "a week at the people's court|A Week at the People's Court",
                "read https://a.example/of/the in full|Read https://a.example/of/the in Full",
            })
    void smallWordsAreSmallInsideASentence(String written, String capitals) {
        assertThat(TitleCase.of(written)).isEqualTo(capitals);
    }

    @Provide
    Arbitrary<String> titles() {
        var words = Arbitraries.of(
                "a",
                "the",
                "of",
                "Of",
                "AND",
                "according",
                "to",
                "as",
                "regards",
                "d'",
                "D’",
                "v.",
                "vs.",
                "vis-à-vis",
                "on",
                "demand",
                "river",
                "ríos",
                "μ",
                "μm",
                "UN",
                "iPhone",
                "people's",
                "'s",
                "l’état",
                "2019",
                "3rd",
                "outside",
                "(state)",
                "a.example",
                "x@a.example",
                "http://a.example",
                "ſ",
                "K",
                "ß",
                "",
                "c",
                "by",
                "what");
        var marks =
                Arbitraries.of(" ", "  ", "-", ": ", ":", ". ", "“", "” ", "\"", "'", "‘", "’", "/", ", ", "—", "_");
        return Combinators.combine(words, marks)
                .as(String::concat)
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    @Property
    void everyTitleIsWhatTheEngineMakesOfIt(@ForAll("titles") String title) {
        assertThat(TitleCase.of(title)).isEqualTo(StringHelper.toTitleCase(title));
    }
}
