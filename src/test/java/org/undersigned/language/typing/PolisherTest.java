package org.undersigned.language.typing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.language.typing.Polished.Linked;
import org.undersigned.language.typing.Polished.ListBegun;
import org.undersigned.language.typing.Polished.Raised;
import org.undersigned.language.typing.Polished.Replaced;
import org.undersigned.model.text.ListStyle;

class PolisherTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en    | He said "yes" (and "no"), didn't he?      | He said “yes” (and “no”), didn’t he?
            en    | the authors' 'last resource' of 6"        | the authors’ ‘last resource’ of 6"
            es-MX | dijo "sí"                                 | dijo “sí”
            fr    | il a dit "oui", l'État                    | il a dit «\u202Foui\u202F», l’État
            fr    | il a dit "oui" ; vraiment ? Oui! Voici:   | il a dit «\u202Foui\u202F»\u202F; vraiment\u202F? Oui\u202F! Voici\u00A0:
            fr    | à 12:30 voir https://a.fr/?q!             | à 12:30 voir https://a.fr/?q!
            fr-CA | Oui! Voici:                               | Oui! Voici\u00A0:
            de    | er sagte "ja", 'nein' und geht's          | er sagte „ja“, ‚nein‘ und geht’s
            pt    | disse "sim"                               | disse “sim”
            en    | one--two and three - four                 | one—two and three – four
            de    | eins--zwei                                | eins–zwei
            en    | and so on...                              | and so on…
            en    | a----b and 1-2 and re-read                | a——b and 1-2 and re-read
            """)
    void typingBecomesWhatTheLanguagePrints(String language, String typed, String printed) {
        assertThat(typed(language, typed)).isEqualTo(printed.translateEscapes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            es | Hola. Vienes? Claro! | Hola. ¿Vienes? ¡Claro!
            es | ¿Vienes?             | ¿Vienes?
            es | el 1o y la 2a vez    | el 1.º y la 2.ª vez
            pt | o 1o dia             | o 1º dia
            """)
    void guessesAreMadeWhereTheyAreWanted(String language, String typed, String printed) {
        assertThat(typed(language, typed)).isEqualTo(printed);
    }

    @Test
    void ordinalsAreRaisedWhenTheWordIsFinished() {
        assertThat(after("en", "the 21st ")).contains(new Raised(6, 8));
        assertThat(after("en", "the 21th ")).isEmpty();
        assertThat(after("fr", "le 1er ")).contains(new Raised(4, 6));
    }

    @Test
    void aListBeginsAtTheStartOfABlockOnly() {
        assertThat(after("en", "1) ")).contains(new ListBegun(3, ListStyle.NUMBER));
        assertThat(after("en", "- ")).contains(new ListBegun(2, ListStyle.BULLET));
        assertThat(after("en", "2) ")).isEmpty();
        assertThat(after("en", "so 1) ")).isEmpty();
    }

    @Test
    void addressesAreLinkedWithoutThePunctuationAfterThem() {
        assertThat(after("en", "see https://a.example/b?c=d. ")).contains(new Linked(4, 27, "https://a.example/b?c=d"));
        assertThat(after("en", "(www.example.org) ")).contains(new Linked(1, 16, "https://www.example.org"));
        assertThat(after("en", "ana@rivers.example, ")).contains(new Linked(0, 18, "mailto:ana@rivers.example"));
        assertThat(new Polisher("en", _ -> true).atEnd("at www.example.org"))
                .contains(new Linked(3, 18, "https://www.example.org"));
        assertThat(after("en", "gov.mx ")).isEmpty();
    }

    @Test
    void whatIsSwitchedOffStaysAsItIsTyped() {
        var none = new Polisher("fr", _ -> false);
        for (var text : new String[] {"\"", "a--", "a...", "mot!", "1) ", "www.example.org ", "1er "}) {
            assertThat(none.after(text, text.length())).as(text).isEqualTo(Optional.empty());
        }
    }

    private static Optional<Polished> after(String language, String text) {
        return new Polisher(language, _ -> true).after(text, text.length());
    }

    /// The text as it is after each of its characters was typed.
    private static String typed(String language, String keys) {
        var text = new StringBuilder();
        for (int i = 0; i < keys.length(); i++) {
            text.append(keys.charAt(i));
            if (after(language, text.toString()).orElse(null) instanceof Replaced(int from, int to, String other)) {
                text.replace(from, to, other);
            }
        }
        return text.toString();
    }
}
