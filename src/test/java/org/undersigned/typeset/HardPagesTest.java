package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.model.PageExtra;
import org.undersigned.model.PageStyle;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Role;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class HardPagesTest {

    private static final String SENTENCE =
            "The gauges at the upper dam have shown more this year than in any other year. ";

    private static Letters bodyOf(int paragraphs) {
        var letter = new Letters("en").add(Role.TITLE, "A letter of some length");
        for (int i = 0; i < paragraphs; i++) {
            letter.add(Role.BODY, SENTENCE.repeat(6));
        }
        return letter;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 11, 200})
    void everySignatoryIsWholeWhereverThePageEnds(int names) throws Exception {
        for (int paragraphs : List.of(4, 5, 6)) {
            var letter = bodyOf(paragraphs).add(Role.CLOSING, "Yours sincerely,");
            var pages =
                    letter.add(Role.SIGNATORIES, new Inline[0]).signedBy(names).set();
            var all = Extract.words(pages);
            for (int i = 1; i <= names; i++) {
                assertThat(all).contains("Person Number" + i + " - Organisation" + i + " of the");
            }
            var last = namesOn(pages, pages.count());
            assertThat(last)
                    .as("%d names after %d paragraphs", names, paragraphs)
                    .hasSizeGreaterThan(names > 1 ? 1 : 0);
            int closing = pageOf(pages, "Yours sincerely,");
            assertThat(namesOn(pages, closing)).hasSizeGreaterThanOrEqualTo(Math.min(names, 2));
            assertThat(Extract.page(pages, closing)).contains("The gauges at the upper dam");
        }
    }

    @Test
    void aThousandSignatoriesFlowOnAndNoneIsLost() throws Exception {
        var pages = bodyOf(3).add(Role.CLOSING, "Yours,").signedBy(1000).set();
        var found = new ArrayList<String>();
        for (int page = 1; page <= pages.count(); page++) {
            found.addAll(namesOn(pages, page));
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 1000)
                        .mapToObj(i -> "Person Number" + i)
                        .toList());
    }

    @Test
    void aNoteTooLongForItsPageGoesOnUnderTheRuleOfTheNext() throws Exception {
        var letter = bodyOf(4);
        var note = letter.note(Letters.text(SENTENCE.repeat(70) + "End of the note."));
        var pages = letter.add(Role.BODY, Letters.text("Called here."), note)
                .add(Role.BODY, SENTENCE.repeat(12))
                .set();
        int called = pageOf(pages, "Called here.");
        int ended = pageOf(pages, "End of the note.");
        assertThat(ended).isGreaterThan(called);
        var sizes = Extract.lines(pages).stream()
                .filter(line -> line.page() == called && line.text().startsWith("1"))
                .map(Extract.Line::size);
        assertThat(sizes).isNotEmpty();
    }

    @Test
    void sixtyLongNotesAllStandOnThePagesThatCallThem() throws Exception {
        var letter = new Letters("en");
        for (int i = 1; i <= 60; i++) {
            letter.add(
                    Role.BODY,
                    Letters.text(SENTENCE.repeat(3) + "Mark" + i + "x"),
                    letter.note(Letters.text("Word" + i + "x " + SENTENCE.repeat(3))));
        }
        var pages = letter.set();
        for (int i = 1; i <= 60; i++) {
            assertThat(pageOf(pages, "Word" + i + "x")).isEqualTo(pageOf(pages, "Mark" + i + "x"));
        }
        assertThat(Standards.broken(pages, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void headingsListsQuotationsAndMarksKeepBothStandards() throws Exception {
        var letter = new Letters("en")
                .add(Role.LETTERHEAD, "Coalition for Open Rivers")
                .add(Role.LETTERHEAD, "secretariat@openrivers.example")
                .add(Role.TITLE, "Open letter")
                .add(Role.HEADING, Layout.PLAIN.withLevel(3), Letters.text("A heading that skips two levels"))
                .item(1, ListStyle.NUMBER, "one")
                .item(2, ListStyle.BULLET, "inside")
                .item(1, ListStyle.NUMBER, "two");
        letter.add(
                Role.QUOTATION,
                Letters.text("Bold", Mark.BOLD),
                Letters.text(" small", Mark.SMALL_CAPITALS),
                letter.note(Letters.link("a link", "https://rivers.example/x")));
        var pages = letter.add(Role.CLOSING, "Yours,").signedBy(40).set();
        assertThat(Standards.broken(pages, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Standards.broken(pages, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Extract.words(pages)).contains("1. one", "inside", "2. two", "SMALL");
    }

    @Test
    void raisedFiguresDoNotPushLinesApart() throws Exception {
        var letter = new Letters("en")
                .add(
                        Role.BODY,
                        Letters.text(SENTENCE.repeat(4).strip()),
                        Letters.text("2", Mark.SUPERSCRIPT),
                        Letters.text(" " + SENTENCE.repeat(4)));
        var baseLines = Extract.lines(letter.set()).stream()
                .filter(line -> line.text().length() > 20)
                .mapToDouble(Extract.Line::y)
                .distinct()
                .sorted()
                .toArray();
        assertThat(baseLines).hasSizeGreaterThan(5);
        double leading = PageStyle.PLAIN.size() * PageStyle.PLAIN.lineHeight();
        for (int i = 1; i < baseLines.length; i++) {
            assertThat(baseLines[i] - baseLines[i - 1]).isCloseTo(leading, within(0.01));
        }
    }

    @Test
    void aWordWithoutEndDoesNotRunOffThePage() throws Exception {
        var pages = new Letters("en")
                .add(Role.BODY, "Donaudampfschifffahrts".repeat(12))
                .set();
        assertThat(Extract.lines(pages))
                .filteredOn(
                        line -> line.text().startsWith("Donau") || line.text().length() > 30)
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line.text().length()).isLessThan(110));
        assertThat(Extract.words(pages).replace(" ", "")).contains("Donaudampfschifffahrts".repeat(12));
    }

    @Test
    void wordsBrokenAtTheEndsOfLinesAreWholeWhenReadAloud() throws Exception {
        var words = ("Las organizaciones firmantes reconocemos la transparencia institucional como fundamento"
                        + " indispensable del compromiso gubernamental. ")
                .repeat(8);
        var style = PageStyle.PLAIN.withJustified(true).withMargin(50);
        var pages = new Letters("es").style(style).add(Role.BODY, words).set();
        assertThat(TaggedText.of(pages)).isEqualTo(words.strip());
        assertThat(Extract.lines(pages)).anyMatch(line -> isBroken(line.text(), words));
        var whole = new Letters("es")
                .style(style.with(PageExtra.HYPHENS, false))
                .add(Role.BODY, words)
                .set();
        assertThat(Extract.lines(whole)).noneMatch(line -> isBroken(line.text(), words));
    }

    @Test
    void anEmptyLetterIsOnePage() {
        assertThat(new Letters("en").add(Role.BODY, new Inline[0]).set().count())
                .isEqualTo(1);
    }

    private static boolean isBroken(String line, String words) {
        return line.length() > 20 && !words.contains(line.strip() + " ");
    }

    private static int pageOf(Pages pages, String words) throws Exception {
        for (int page = 1; page <= pages.count(); page++) {
            if (Extract.page(pages, page).replaceAll("\\s+", " ").contains(words)) {
                return page;
            }
        }
        throw new AssertionError("No page has: " + words);
    }

    private static List<String> namesOn(Pages pages, int page) throws Exception {
        var names = java.util.regex.Pattern.compile("Person Number\\d+").matcher(Extract.page(pages, page));
        return names.results().map(java.util.regex.MatchResult::group).toList();
    }
}
