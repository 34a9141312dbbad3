package org.undersigned.exchange.imports;

import java.util.Set;
import org.undersigned.language.Folding;
import org.undersigned.language.LanguageNames;

/// In which language something is said to be, by the words before or behind its address: "in English (…)",
/// "[Spanish]:", "en español".
final class LanguageSense {

    private static final Set<String> IN =
            Set.of("in", "en", "auf", "em", "version", "versione", "fassung", "and", "y", "et");

    private LanguageSense() {}

    /// The language that the words right before an address name, or an empty text.
    ///
    /// @param after whether another
    /// address of a named language came before, so that "and Spanish" is enough
    static String before(String words, boolean after) {
        var rest = stripped(words);
        boolean bracketed = rest.endsWith("]") || rest.endsWith(")");
        if (bracketed) {
            int open = Math.max(rest.lastIndexOf('['), rest.lastIndexOf('('));
            return open < 0 ? "" : tagOf(rest.substring(open));
        }
        int space = rest.lastIndexOf(' ');
        var tag = LanguageNames.tag(rest.substring(space + 1)).orElse("");
        var before = space < 0 ? "" : rest.substring(0, space).strip();
        var preposition = Folding.fold(before.substring(before.lastIndexOf(' ') + 1));
        return !tag.isEmpty() && (after || space < 0 || IN.contains(preposition)) ? tag : "";
    }

    /// The language in brackets right behind an address, or an empty text.
    static String behind(String words) {
        var rest = words.strip();
        if (rest.isEmpty() || "[(".indexOf(rest.charAt(0)) < 0) {
            return "";
        }
        int close = rest.indexOf(rest.charAt(0) == '[' ? ']' : ')');
        return close < 0 || close > 30 ? "" : tagOf(rest.substring(0, close + 1));
    }

    /// Whether a bracket such as "[Spanish" or "(in English" holds the name of a language and nothing else.
    static boolean isLanguage(String bracket) {
        return !tagOf(bracket).isEmpty();
    }

    private static String tagOf(String bracket) {
        if (bracket.length() > 40) {
            return "";
        }
        var inside = bracket.replaceAll("[\\[\\]().:]", " ").strip();
        int space = inside.lastIndexOf(' ');
        var first = space < 0 ? "" : Folding.fold(inside.substring(0, space).strip());
        return space < 0 || IN.contains(first)
                ? LanguageNames.tag(inside.substring(space + 1)).orElse("")
                : "";
    }

    /// The text without "in English" at its end.
    static String withoutTrailing(String text) {
        int space = text.lastIndexOf(' ');
        if (space < 0 || LanguageNames.tag(text.substring(space + 1)).isEmpty()) {
            return text;
        }
        var rest = text.substring(0, space).stripTrailing();
        int before = rest.lastIndexOf(' ');
        return IN.contains(Folding.fold(rest.substring(before + 1))) ? rest.substring(0, Math.max(before, 0)) : text;
    }

    private static String stripped(String words) {
        int end = words.length();
        while (end > 0 && (SourceText.isBlank(words.charAt(end - 1)) || ":,(<-–".indexOf(words.charAt(end - 1)) >= 0)) {
            end--;
        }
        return words.substring(Math.max(0, end - 200), end);
    }
}
