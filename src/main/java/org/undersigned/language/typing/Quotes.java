package org.undersigned.language.typing;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.undersigned.language.typing.Polished.Replaced;

/// Straight quotes and apostrophes as a language prints them.
record Quotes(String open, String close, String innerOpen, String innerClose, String language) {

    private static final char THIN = '\u202F';

    static Quotes of(String language) {
        var locale = ULocale.forLanguageTag(language);
        var data = LocaleData.getInstance(locale);
        boolean spaced =
                locale.getLanguage().equals("fr") && !locale.getCountry().equals("CH");
        var open = data.getDelimiter(LocaleData.QUOTATION_START);
        var close = data.getDelimiter(LocaleData.QUOTATION_END);
        return new Quotes(
                spaced ? open + THIN : open,
                spaced ? THIN + close : close,
                data.getDelimiter(LocaleData.ALT_QUOTATION_START),
                data.getDelimiter(LocaleData.ALT_QUOTATION_END),
                locale.getLanguage());
    }

    /// What the quote just before the caret becomes.
    Optional<Replaced> after(String text, int caret) {
        char typed = text.charAt(caret - 1);
        char before = caret > 1 ? text.charAt(caret - 2) : ' ';
        if (typed == '"') {
            return twofold(text, caret, before);
        }
        return typed == '\'' ? apostrophe(text, caret, before) : Optional.empty();
    }

    private Optional<Replaced> twofold(String text, int caret, char before) {
        boolean inside = isOpen(text.substring(0, caret - 1), open.charAt(0), close.charAt(close.length() - 1));
        boolean spaced = open.length() > 1;
        if (Character.isDigit(before) && !inside) {
            // Inches, or a guess that would be wrong as often as right.
            return Optional.empty();
        }
        boolean opens = (spaced && inside) ? before == THIN : opensAfter(before);
        boolean takesSpace = spaced && !opens && before == ' ';
        return Optional.of(new Replaced(caret - (takesSpace ? 2 : 1), caret, opens ? open : close));
    }

    private Optional<Replaced> apostrophe(String text, int caret, char before) {
        boolean quotes = language.equals("en") || language.equals("de");
        if (opensAfter(before)) {
            return quotes ? replaced(caret, innerOpen) : Optional.empty();
        }
        boolean inside = quotes && isOpen(text.substring(0, caret - 1), innerOpen.charAt(0), innerClose.charAt(0));
        return replaced(caret, inside && !innerClose.equals("’") ? innerClose : "’");
    }

    private static Optional<Replaced> replaced(int caret, String text) {
        return Optional.of(new Replaced(caret - 1, caret, text));
    }

    private static boolean opensAfter(char before) {
        return Character.isWhitespace(before)
                || Character.isSpaceChar(before)
                || "([{<¿¡–—-/".indexOf(before) >= 0
                || (Character.getType(before) == Character.INITIAL_QUOTE_PUNCTUATION && before != '“')
                || before == '„'
                || before == '‚';
    }

    private static boolean isOpen(String text, char open, char close) {
        return text.lastIndexOf(open) > text.lastIndexOf(close);
    }
}
