package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.language.Messages;
import org.undersigned.model.text.Role;

class TroubleWordsTest {

    private static String said(Locale locale, String text) {
        var pages = new Letters("en").add(Role.BODY, text).set();
        return new TroubleWords(new Messages(locale)).of(pages.troubles());
    }

    @ParameterizedTest
    @CsvSource({
        "नमस्ते, Devanagari",
        "สวัสดี, Thai",
        "வணக்கம், Tamil",
        "ជំរាបសួរ, Khmer",
        "မြန်မာ, Myanmar",
        "ᚠᚢᚦ, Runic"
    })
    void writingThatCannotBeSetRightIsRefusedByName(String text, String script) throws Exception {
        assertThat(said(Locale.ENGLISH, "Before " + text + " after."))
                .isEqualTo("We cannot set this writing right, and print replacement signs rather than something wrong: "
                        + script + ".");
        var pages = new Letters("en").add(Role.BODY, text).set();
        assertThat(Extract.words(pages).strip()).matches("\uFFFD+ 1 ?/ ?1");
    }

    @Test
    void severalWritingSystemsAreNamedInTheUsersLanguage() {
        assertThat(said(Locale.of("es"), "नमस्ते வணக்கம்")).contains("devanagari y tamil");
    }

    @Test
    void signsOfNoWritingSystemAreShownOneByOne() {
        assertThat(said(Locale.ENGLISH, "A smile \uD83D\uDE00 and a letter \uD835\uDC9C"))
                .isEqualTo("2 characters are in none of our typefaces and print as a replacement sign:"
                        + " \uD835\uDC9C (U+1D49C), \uD83D\uDE00 (U+1F600).");
    }

    @Test
    void nothingIsSaidOfWhatIsPrintedAsItStands() {
        assertThat(said(Locale.ENGLISH, "Łódź, Москва, Αθήνα, 東京, السلام: ½ € № ✓ → ∑"))
                .isEmpty();
    }
}
