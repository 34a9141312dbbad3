package org.undersigned.citing.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.citing.style.Cited.LAKE;
import static org.undersigned.citing.style.Cited.NAMELESS;
import static org.undersigned.citing.style.Cited.RIVER;
import static org.undersigned.citing.style.Cited.cite;
import static org.undersigned.citing.style.Cited.in;
import static org.undersigned.citing.style.Cited.letter;
import static org.undersigned.citing.style.Cited.printed;
import static org.undersigned.citing.style.Cited.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Prose;

class StylerTest {

    @Test
    void asWrittenIsTheEditionItself() {
        var letter = letter("en", Citing.PLAIN, Prose.of(cite(RIVER)));
        assertThat(new Styler().shown(letter, letter.original())).isSameAs(letter.original());
    }

    @Test
    void chicagoSaysTheWholeFirstAndThenTheShortForm() {
        assertThat(printed(letter(
                        "en",
                        in(CitationStyle.CHICAGO_NOTES),
                        Prose.of(cite(RIVER, "p. 4")),
                        Prose.of(cite(LAKE)),
                        Prose.of(cite(RIVER, "pp. 9–11")))))
                .containsExactly(
                        "[1] Ana Paz, Rivers of the South (Delta Press, 2017), 4, https://rivers.example/en/"
                                + " (English; Spanish: https://rivers.example/es/).",
                        "[2] Ana Paz, Lagos del norte (Red de Lagos, 2017)," + " https://lagos.example/informe.pdf.",
                        "[3] Paz, Rivers of the South, 9–11.");
    }

    @Test
    void oscolaSaysIbidAndInWhichNoteTheWholeStands() {
        var lines = printed(letter(
                "en",
                in(CitationStyle.OSCOLA),
                Prose.of(cite(RIVER)),
                Prose.of(cite(RIVER)),
                Prose.of(cite(LAKE)),
                Prose.of(cite(RIVER, "p. 7"))));
        assertThat(lines.get(1)).isEqualTo("[2] ibid.");
        assertThat(lines.get(3)).isEqualTo("[4] Paz (n 1) 7.");
    }

    @Test
    void apaPutsTheWholeReferenceIntoTheNoteWhileThereIsNoList() {
        assertThat(printed(letter(
                        "en",
                        in(CitationStyle.APA),
                        Prose.of(cite(RIVER)),
                        Prose.of(cite(NAMELESS)),
                        Prose.of(cite(RIVER, "p. 4")))))
                .containsExactly(
                        "[1] Paz, A. (2017). Rivers of the south. Delta Press. https://rivers.example/en/"
                                + " (English; Spanish: https://rivers.example/es/).",
                        "[2] A page about water. (n.d.). https://water.example/a_b?c=1.",
                        "[3] (Paz, 2017, p. 4)");
    }

    @Test
    void apaWithAListCitesInBracketsAndTellsWorksOfOneYearApart() {
        var lines =
                printed(letter("en", new Citing(CitationStyle.APA, true), Prose.of(cite(RIVER)), Prose.of(cite(LAKE))));
        assertThat(lines)
                .containsSequence("References")
                .contains("[1] (Paz, 2017b)", "[2] (Paz, 2017a)")
                .anyMatch(line -> line.startsWith("Paz, A. (2017a). Lagos del norte."))
                .anyMatch(line -> line.startsWith("Paz, A. (2017b). Rivers of the south."));
    }

    @Test
    void numbersFollowTheOrderOfCiting() {
        var lines = printed(letter(
                "en",
                new Citing(CitationStyle.NUMBERS, true),
                Prose.of(cite(NAMELESS)),
                Prose.of(cite(RIVER)),
                Prose.of(cite(NAMELESS))));
        assertThat(lines).contains("[1] (1)", "[2] (2)", "[3] (1)");
        assertThat(lines).anyMatch(line -> line.startsWith("1. A page about water"));
        assertThat(lines).anyMatch(line -> line.startsWith("2. Paz A. Rivers of the south"));
    }

    @Test
    void theEditionsLanguageIsSpoken() {
        var lines = printed(
                letter("es", new Citing(CitationStyle.APA, true), Prose.of(cite(NAMELESS)), Prose.of(cite(LAKE))));
        assertThat(lines).contains("Referencias", "[1] (A page about water, s.\u00A0f.)");
        assertThat(lines).anyMatch(line -> line.contains("A page about water. (s.\u00A0f.)."));
        assertThat(printed(letter("es", in(CitationStyle.ISO_690), Prose.of(cite(RIVER)))))
                .first()
                .asString()
                .contains("(inglés; español: https://rivers.example/es/)");
    }

    @Test
    void proseRoundACitationStaysAndEndsItsSentence() {
        assertThat(printed(letter(
                        "en",
                        in(CitationStyle.CHICAGO_NOTES),
                        Prose.of(run("See "), cite(NAMELESS), run("; compare "), cite(LAKE), run(".")))))
                .containsExactly("[1] See “A page about water,” https://water.example/a_b?c=1; compare Ana Paz,"
                        + " Lagos del norte (Red de Lagos, 2017), https://lagos.example/informe.pdf.");
    }

    @Test
    void aBlankThatTheAuthorsFormBeganWithIsNotLostWithIt() {
        var form = List.<Inline.Part>of(
                new Inline.Words(" ", Marks.NONE),
                new Inline.Address(NAMELESS.locations().at(0).id(), "<", ">"),
                new Inline.Words(" ", Marks.NONE));
        var written = new Inline.Citation(NAMELESS.id(), form, "");
        assertThat(printed(letter(
                        "en",
                        in(CitationStyle.CHICAGO_NOTES),
                        Prose.of(run("Text of the accord, articles 9 and 12"), written, run("or thereabouts.")),
                        Prose.of(run("Its text ("), cite(LAKE), run(")")))))
                .containsExactly(
                        "[1] Text of the accord, articles 9 and 12 “A page about water,”"
                                + " https://water.example/a_b?c=1 or thereabouts.",
                        "[2] Its text (Ana Paz, Lagos del norte (Red de Lagos, 2017), https://lagos.example/informe.pdf)");
    }

    @Test
    void aLocatorThatNoStyleKnowsStandsAsWritten() {
        assertThat(printed(letter("en", in(CitationStyle.CHICAGO_NOTES), Prose.of(cite(NAMELESS, "art. 9 bis")))))
                .first()
                .asString()
                .contains(", art. 9 bis");
    }

    @ParameterizedTest
    @EnumSource(value = CitationStyle.class, mode = EnumSource.Mode.EXCLUDE, names = "AS_WRITTEN")
    void everyStylePrintsTheRealAddressesOnce(CitationStyle style) {
        for (boolean bibliography : new boolean[] {false, true}) {
            var all = String.join(
                    "\n",
                    printed(letter(
                            "en", new Citing(style, bibliography), Prose.of(cite(RIVER)), Prose.of(cite(NAMELESS)))));
            assertThat(all)
                    .contains(
                            "https://rivers.example/en/", "https://rivers.example/es/", "https://water.example/a_b?c=1")
                    .doesNotContain("my own words")
                    .doesNotContain("..")
                    .doesNotContain(" .");
        }
    }

    @Test
    void titlesOfBooksAreSlanted() {
        var letter = letter("en", in(CitationStyle.CHICAGO_NOTES), Prose.of(cite(RIVER)));
        var note = new Styler().shown(letter, letter.original()).notes().at(0);
        var form = ((Inline.Citation) note.body().at(0).prose().inlines().getFirst()).form();
        assertThat(form)
                .anyMatch(part -> part instanceof Inline.Words words
                        && words.text().equals("Rivers of the South")
                        && words.marks().has(Mark.ITALIC));
    }

    @Test
    void aLetterAsWrittenCanHaveAListToo() {
        var lines = printed(
                letter("es", new Citing(CitationStyle.AS_WRITTEN, true), Prose.of(cite(LAKE)), Prose.of(cite(RIVER))));
        assertThat(lines)
                .containsSequence(
                        "Referencias",
                        "Paz, Ana: Lagos del norte, Red de Lagos, mayo de 2017"
                                + " (español: https://lagos.example/informe.pdf).");
        assertThat(lines).anyMatch(line -> line.startsWith("[1] my own words <https://lagos.example/informe.pdf>"));
    }
}
