package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Person;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Role;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ScriptsTest {

    @ParameterizedTest
    @CsvSource({
        "uk, Відкритий лист",
        "el, Ανοιχτή επιστολή",
        "vi, Thư ngỏ gửi Ủy ban những người",
        "cs, Příliš žluťoučký kůň",
        "ja, 公開書簡です",
        "zh, 致委员会的公开信",
        "ko, 공개 서한",
    })
    void wordsOfEveryScriptAreSetAndCanBeReadOutAgain(String language, String words) throws Exception {
        var pages = new Letters(language)
                .add(Role.TITLE, words)
                .add(Role.BODY, words + ".")
                .set();
        assertThat(pages.troubles().isEmpty()).isTrue();
        assertThat(Extract.words(pages)).contains(words + ".");
        assertThat(Standards.broken(pages, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ar, رسالة مفتوحة إلى اللجنة", "fa, نامهٔ سرگشاده به کمیسیون", "he, מכתב פתוח לוועדה"})
    void pagesFromRightToLeftBeginAtTheRightAndAreReadOutInOrder(String language, String words) throws Exception {
        var letter = new Letters(language).add(Role.TITLE, words);
        letter.add(Role.BODY, Letters.text(words + " (2026)"), letter.note(Letters.text(words + "!")));
        var pages = letter.set();
        assertThat(pages.troubles().isEmpty()).isTrue();
        assertThat(Extract.lines(pages)).first().satisfies(line -> assertThat(line.x())
                .isGreaterThan(300));
        assertThat(TaggedText.of(pages)).contains(words, words + " (2026)", words + "!");
        assertThat(Standards.broken(pages, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Standards.broken(pages, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aPhraseInAnotherLanguageIsSaidToBe() throws Exception {
        var pages = new Letters("en")
                .add(
                        Role.BODY,
                        Letters.text("as they say, "),
                        new Inline.Run("sin papeles", Marks.NONE.withLanguage("es")))
                .set();
        assertThat(TaggedText.languages(pages)).contains("sin papeles=es");
    }

    @Test
    void whatNoTypefaceHasIsNamedAndNeverAnEmptyBox() throws Exception {
        var pages = new Letters("en")
                .add(Role.BODY, "A smile \uD83D\uDE00 and more")
                .set();
        assertThat(pages.troubles().characters()).containsExactly(0x1F600);
        assertThat(Extract.words(pages)).contains("A smile \uFFFD and more");
    }

    @Test
    void aWritingSystemThatWouldComeOutWrongIsRefusedByName() {
        var troubles = new Letters("hi")
                .add(Role.BODY, "\u0938\u0924\u094D\u092F")
                .set()
                .troubles();
        assertThat(troubles.scripts()).isEqualTo(new java.util.TreeSet<>(List.of("Deva")));
    }

    @Test
    void takenApartLettersArePutTogether() throws Exception {
        var pages = new Letters("es")
                .add(Role.BODY, "Bo\u0301rquez y Nu\u0301n\u0303ez")
                .set();
        assertThat(Extract.words(pages)).contains("Bórquez y Núñez");
    }

    /// A printed form is written by hand and may say what no name says.
    @Test
    void oneArabicWordInAnEntryIsShapedAsInALetterThatIsKnownToHaveSome() {
        var hidden = new Letters("en").add(Role.BODY, "Words.").signed("Ada Ray", "River Watch");
        var letter = hidden.letter();
        var printed = letter.withSignatories(
                letter.signatories().map(entry -> entry.withPrintedForm("Ada Ray, \u0645\u062F\u064A\u0631")));
        var known = withArabicNames(printed);
        assertThat(set(printed).pdf())
                .isEqualTo(set(known).pdf())
                .isNotEqualTo(set(letter).pdf());
    }

    @Test
    void anArabicNameThatIsNotPrintedChangesNoPage() {
        var letter = new Letters("en")
                .add(Role.BODY, "AVATAR To. We.")
                .signed("Ada Ray", "River Watch")
                .letter();
        var known = withArabicNames(letter);
        assertThat(set(known).pdf()).isEqualTo(set(letter).pdf());
    }

    private static Letter withArabicNames(Letter letter) {
        var persons = letter.persons()
                .map(person -> new Person(person.id(), person.names().with("ar", "\u0622\u062F\u0627")));
        return letter.withPeople(letter.organisations(), persons, letter.signatories());
    }

    private static Pages set(Letter letter) {
        return Letters.typesetter().set(letter, letter.original());
    }
}
