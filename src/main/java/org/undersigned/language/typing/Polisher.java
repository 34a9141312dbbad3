package org.undersigned.language.typing;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.undersigned.language.typing.Polished.Linked;
import org.undersigned.language.typing.Polished.ListBegun;
import org.undersigned.language.typing.Polished.Raised;
import org.undersigned.language.typing.Polished.Replaced;
import org.undersigned.model.text.ListStyle;

/// Polishes typing in one language: looks at the text before the caret after each character.
///
/// @param language BCP 47 tag of the words at the caret
/// @param wanted which ways are switched on
public record Polisher(String language, Predicate<Polish> wanted) {

    private static final Pattern ADDRESS = Pattern.compile("(https?://|www\\.)\\S*[\\p{L}\\p{N}/)=&%_-]");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern IN_ADDRESS = Pattern.compile("(?i).*(://|www\\.|@|/).*|https?:|mailto:|ftp:");
    private static final Pattern ORDINAL_EN = Pattern.compile("(\\d*[02-9])?(1st|2nd|3rd)|\\d*(1[1-3]|[04-9])th");
    private static final Pattern ORDINAL_FR = Pattern.compile("1er|1re|\\d+e");
    private static final Pattern ORDINAL_ES = Pattern.compile("(\\d+)[oa]");
    private static final char THIN = '\u202F';

    /// What should become of the character just before the caret, or of what it completes.
    public Optional<Polished> after(String text, int caret) {
        if (caret == 0 || caret > text.length()) {
            return Optional.empty();
        }
        char typed = text.charAt(caret - 1);
        if (typed == ' ') {
            return first(list(text, caret), ends(text, caret - 1, typed), spacedDash(text, caret));
        }
        if (isAddress(text, caret)) {
            return Optional.empty();
        }
        return switch (typed) {
            case '"', '\'' -> widened(Polish.QUOTES, Quotes.of(language).after(text, caret));
            case '-' -> dash(text, caret);
            case '.' -> first(ellipsis(text, caret), ends(text, caret - 1, typed));
            case ';', ':' -> first(space(text, caret, typed), ends(text, caret - 1, typed));
            case '?', '!' -> first(space(text, caret, typed), openingMark(text, caret, typed));
            case ',', ')' -> ends(text, caret - 1, typed);
            default -> Optional.empty();
        };
    }

    /// What should become of the last word of a block that Enter has just ended.
    public Optional<Polished> atEnd(String text) {
        return ends(text, text.length(), ' ');
    }

    @SafeVarargs
    private static Optional<Polished> first(Optional<Polished>... candidates) {
        for (var candidate : candidates) {
            if (candidate.isPresent()) {
                return candidate;
            }
        }
        return Optional.empty();
    }

    private Optional<Polished> widened(Polish kind, Optional<? extends Polished> found) {
        return wanted.test(kind) ? found.map(Polished.class::cast) : Optional.empty();
    }

    private Optional<Polished> replaced(Polish kind, int from, int to, String text) {
        return widened(kind, Optional.of(new Replaced(from, to, text)));
    }

    private String spoken() {
        return Locale.forLanguageTag(language).getLanguage();
    }

    private Optional<Polished> list(String text, int caret) {
        return switch (text.substring(0, caret)) {
            case "1) ", "1. " -> widened(Polish.LISTS, Optional.of(new ListBegun(caret, ListStyle.NUMBER)));
            case "- ", "* ", "• ", "– " -> widened(Polish.LISTS, Optional.of(new ListBegun(caret, ListStyle.BULLET)));
            default -> Optional.empty();
        };
    }

    private Optional<Polished> dash(String text, int caret) {
        boolean two = caret > 1 && text.charAt(caret - 2) == '-' && (caret < 3 || text.charAt(caret - 3) != '-');
        return two ? replaced(Polish.DASHES, caret - 2, caret, spoken().equals("de") ? "–" : "—") : Optional.empty();
    }

    private Optional<Polished> spacedDash(String text, int caret) {
        boolean spaced = caret > 3 && text.startsWith(" - ", caret - 3) && text.charAt(caret - 4) != ' ';
        return spaced ? replaced(Polish.DASHES, caret - 2, caret - 1, "–") : Optional.empty();
    }

    private Optional<Polished> ellipsis(String text, int caret) {
        boolean three = text.startsWith("...", caret - 3) && (caret < 4 || text.charAt(caret - 4) != '.');
        return three ? replaced(Polish.ELLIPSIS, caret - 3, caret, "…") : Optional.empty();
    }

    private Optional<Polished> space(String text, int caret, char typed) {
        var locale = Locale.forLanguageTag(language);
        boolean canadian = locale.getCountry().equals("CA");
        if (!spoken().equals("fr") || caret < 2 || (canadian && typed != ':')) {
            return Optional.empty();
        }
        char before = text.charAt(caret - 2);
        var spaced = (typed == ':' ? '\u00A0' : THIN) + String.valueOf(typed);
        if (before == ' ') {
            return replaced(Polish.SPACES, caret - 2, caret, spaced);
        }
        boolean joins = Character.isLetter(before)
                || (typed != ':' && Character.isDigit(before))
                || "»”)…".indexOf(before) >= 0;
        return joins ? replaced(Polish.SPACES, caret - 1, caret, spaced) : Optional.empty();
    }

    private Optional<Polished> openingMark(String text, int caret, char typed) {
        if (!spoken().equals("es")) {
            return Optional.empty();
        }
        int start = caret - 1;
        while (start > 0 && ".!?…:;\n«“\"(—".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (start < caret - 1 && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        var sentence = text.substring(start, caret - 1);
        var mark = typed == '?' ? "¿" : "¡";
        boolean lacks = sentence.indexOf('¿') < 0
                && sentence.indexOf('¡') < 0
                && sentence.codePoints().anyMatch(Character::isLetter);
        return lacks ? replaced(Polish.OPENING_MARKS, start, start, mark) : Optional.empty();
    }

    /// What a word becomes now that it is finished.
    ///
    /// @param end of the word
    private Optional<Polished> ends(String text, int end, char typed) {
        int start = startOfWord(text, end);
        return first(
                typed == ' ' ? link(text, start, end) : Optional.empty(),
                ordinal(text.substring(start, end), start, end));
    }

    private Optional<Polished> link(String text, int start, int end) {
        int from = start;
        while (from < end && "(<«“\"".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        var word = text.substring(from, end);
        var address = ADDRESS.matcher(word);
        if (address.lookingAt()) {
            var found = withoutLastBracket(address.group());
            boolean bare = found.startsWith("www.");
            return found.length() < 8
                    ? Optional.empty()
                    : widened(
                            Polish.LINKS,
                            Optional.of(new Linked(from, from + found.length(), bare ? "https://" + found : found)));
        }
        var mail = MAIL.matcher(word);
        return mail.lookingAt()
                ? widened(Polish.LINKS, Optional.of(new Linked(from, from + mail.end(), "mailto:" + mail.group())))
                : Optional.empty();
    }

    private static String withoutLastBracket(String address) {
        return address.endsWith(")") && address.indexOf('(') < 0 ? address.substring(0, address.length() - 1) : address;
    }

    private Optional<Polished> ordinal(String word, int start, int end) {
        return switch (spoken()) {
            case "en" ->
                ORDINAL_EN.matcher(word).matches()
                        ? widened(Polish.ORDINALS, Optional.of(new Raised(end - 2, end)))
                        : Optional.empty();
            case "fr" ->
                ORDINAL_FR.matcher(word).matches()
                        ? widened(Polish.ORDINALS, Optional.of(new Raised(start + digits(word), end)))
                        : Optional.empty();
            case "es", "pt" ->
                ORDINAL_ES.matcher(word).matches()
                        ? replaced(
                                Polish.ORDINALS,
                                end - 1,
                                end,
                                (spoken().equals("es") ? "." : "") + (word.endsWith("o") ? "º" : "ª"))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static int digits(String word) {
        int digits = 0;
        while (Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        return digits;
    }

    private static boolean isAddress(String text, int caret) {
        return IN_ADDRESS
                .matcher(text.substring(startOfWord(text, caret), caret))
                .matches();
    }

    private static int startOfWord(String text, int end) {
        int start = end;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '\u00A0') {
            start--;
        }
        return start;
    }
}
