package org.undersigned.language.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.Settings;
import org.undersigned.model.Writing;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

class SpellCheckTest {

    private static final Dictionaries DICTIONARIES = new Dictionaries();

    @ParameterizedTest
    @CsvSource({
        "en, We wrote to the comission about it., comission",
        "es, La trasparencia es una obligación., trasparencia",
        "fr, L’administration de l'État répond aujourd'hui à la comission d’enquête., comission",
        "de, Das Verfasungsgericht schützt Menschenrechtsorganisationen., Verfasungsgericht",
        "pt, A organizaçao e a ação, organizaçao",
        "en-GB, The organization of labour, organization",
        "en-US, The organisation of labor, organisation"
    })
    void oneWordIsWrong(String language, String text, String word) {
        assertThat(wrong(language, text)).containsExactly(word);
    }

    @Test
    void englishWithoutACountryAllowsBothSpellings() {
        assertThat(wrong("en", "The organisation of labor, an organization of labour"))
                .isEmpty();
    }

    @Test
    void addressesNumbersAcronymsAndOtherScriptsAreNotWords() {
        assertThat(wrong(
                        "en",
                        "See https://www.gob.mx/cms/uploads/xyzzq and qwrt@exmple.org or gob.mx, #hshtag, A4, 3rd,"
                                + " COVID-19, the OGP, NGOs, UNDP/CEPAL, OpenQwrt, x_yzzq, журналист, 日本."))
                .isEmpty();
    }

    @Test
    void namesInAddressesAndDatelinesAreNotWords() {
        var address = Prose.of("Rambla del Puerto 1200, Tbilisi");

        assertThat(wrong("en", "Rambla del Puerto 1200, Tbilisi")).isNotEmpty();
        for (var role : List.of(Role.LETTERHEAD, Role.RECIPIENT, Role.DATELINE)) {
            assertThat(check(Set.of(), letter()).of(Block.of(Id.of("b"), role, address), "en"))
                    .isEmpty();
        }
    }

    @Test
    void aHeadingInCapitalsIsCheckedAsWords() {
        assertThat(wrong("en", "LETTER TO THE COMISSION")).containsExactly("COMISSION");
    }

    @Test
    void hyphensApostrophesAndSoftHyphensDoNotMakeAWordWrong() {
        assertThat(wrong("en", "a well-known, state-owned body’s ‘don’t’ and in\u00ADfor\u00ADma\u00ADtion, Mexico's"))
                .isEmpty();
        assertThat(wrong("en", "a wel-known thing")).containsExactly("wel-known");
    }

    @Test
    void aRunIsCheckedInItsOwnLanguageAndAWordMayHaveTwoLooks() {
        var prose = Prose.of(
                new Inline.Run("The ", Marks.NONE),
                new Inline.Run("transparencia obligatoria", Marks.NONE.withLanguage("es")),
                new Inline.Run(" of or", Marks.NONE),
                new Inline.Run("gan", Marks.of(org.undersigned.model.text.Mark.BOLD)),
                new Inline.NoteCall(new Id<Note>("n")),
                new Inline.Run(" transparencia", Marks.NONE));
        var found = check(Set.of(), letter()).of(block(prose), "en");
        assertThat(found).extracting(Misspelling::word).containsExactly("transparencia");
        assertThat(found.getFirst().start()).isEqualTo(prose.length() - 13);
        assertThat(found.getFirst().language()).isEqualTo("en");
    }

    @Test
    void aLanguageWithoutADictionaryIsLeftAlone() {
        assertThat(wrong("nl", "Zeer qwertzu")).isEmpty();
        assertThat(DICTIONARIES.has("nl")).isFalse();
        assertThat(DICTIONARIES.has("es-MX")).isTrue();
    }

    @Test
    void everyWordOfANameAndOfTheLettersOwnIsRight() {
        var letter = letter().withPeople(
                        Register.of(Organisation.of(Id.of("o"), "Artículo Zwvyx – Qorfeo, A. C.")),
                        Register.of(Person.of(Id.of("p"), "Itzel Xóchitl Ñandú-Wkrt")),
                        Register.empty())
                .withSettings(Settings.PLAIN.withWriting(
                        new Writing(new TreeSet<>(List.of("sourcecode", "micrositio")), true)));
        var text = "Qorfeo’s zwvyx, Xóchitl and Wkrt, Ñandú-Wkrt: sourcecode Micrositio, not blorf";
        assertThat(check(Set.of(), letter).of(block(Prose.of(text)), "en"))
                .extracting(Misspelling::word)
                .containsExactly("blorf");
        assertThat(check(Set.of("blorf"), letter).of(block(Prose.of(text)), "en"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, comission, commission",
        "es, trasparencia, transparencia",
        "fr, orgnisation, organisation",
        "de, Verfasungsgericht, Verfassungsgericht",
        "pt-BR, organizaçao, organização"
    })
    void theRightWordIsSuggested(String language, String wrong, String right) {
        assertThat(DICTIONARIES.speller(language).orElseThrow().suggestions(wrong))
                .contains(right)
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void everyDictionaryHasItsLicenceBesideIt() {
        for (var list : WordList.values()) {
            assertThat(WordList.class.getResource(
                            "/org/undersigned/language/spelling/" + list.folder() + "/LICENCE.txt"))
                    .as(list.folder())
                    .isNotNull();
        }
    }

    private static List<String> wrong(String language, String text) {
        return check(Set.of(), letter()).of(block(Prose.of(text)), language).stream()
                .map(Misspelling::word)
                .toList();
    }

    private static SpellCheck check(Set<String> ignored, Letter letter) {
        return new SpellCheck(DICTIONARIES, KnownWords.of(letter), ignored);
    }

    private static Letter letter() {
        return Letter.of(Id.of("l"), Edition.of(Id.of("e"), "en", Register.of(block(Prose.EMPTY)), Register.empty()));
    }

    private static Block block(Prose prose) {
        return Block.of(Id.of("b"), Role.BODY, prose);
    }
}
