package org.undersigned.exchange.imports;

import java.util.regex.Pattern;
import org.undersigned.language.Dateline;
import org.undersigned.language.Phrases;
import org.undersigned.language.Phrases.Theme;
import org.undersigned.language.WordCount;

/// What a single line or paragraph says it is by its words.
final class LineSense {

    private static final Pattern PAGE = Pattern.compile(
            "(?iu)(?:page|p[áa]gina|p[áa]g\\.|seite|pagina|strona|sida)\\s+\\d{1,4}(?:\\s*(?:of|de|von|sur|di|van|/)\\s*\\d{1,4})?"
                    + "|[-–—]\\s?\\d{1,4}\\s?[-–—]");

    private LineSense() {}

    static boolean isSalutation(String text) {
        var plain = bare(text);
        if (plain.length() > 120 || !Phrases.of(Theme.SALUTATION).begins(plain)) {
            return false;
        }
        char last = plain.charAt(plain.length() - 1);
        return (",:;!".indexOf(last) >= 0 && WordCount.of(plain) <= 14)
                || (WordCount.of(plain) <= 6
                        && last != '.'
                        && Phrases.of(Theme.SALUTATION).startOf(plain) < plain.length())
                || Phrases.of(Theme.SALUTATION).is(plain);
    }

    /// A short closing, or one of the long French and Spanish ones.
    static boolean isClosing(String text) {
        var plain = bare(text);
        int words = plain.length() > 400 ? 1000 : WordCount.of(plain);
        int start = words > 60 ? 0 : Phrases.of(Theme.CLOSING).startOf(plain);
        if (start == 0) {
            return false;
        }
        boolean ceremonious = WordCount.of(plain.substring(0, start)) >= 2 && words >= 6 && !plain.contains(" - ");
        boolean plainly =
                words <= 7 && (",:.".indexOf(plain.charAt(plain.length() - 1)) >= 0 || start >= plain.length() - 1);
        return plainly || (ceremonious && isCeremony(plain));
    }

    private static boolean isCeremony(String text) {
        var folded = org.undersigned.language.Folding.fold(text);
        return folded.startsWith("veuillez")
                || folded.contains("d'agreer")
                || folded.contains("de croire")
                || folded.contains("salutations")
                || folded.contains("saludo")
                || folded.contains("saluda")
                || folded.contains("agradece")
                || folded.contains("attention")
                || folded.contains("cumprimentos")
                || text.endsWith(",");
    }

    static boolean isListHeading(String text) {
        var plain = bare(text);
        if (plain.isEmpty() || plain.length() > 120) {
            return false;
        }
        var phrases = Phrases.of(Theme.SIGNATORIES);
        return phrases.is(plain) || (plain.endsWith(":") && phrases.isIn(plain) && WordCount.of(plain) <= 14);
    }

    static boolean isPostscript(String text) {
        return leads(Theme.POSTSCRIPT, text);
    }

    static boolean isEnclosure(String text) {
        return leads(Theme.ENCLOSURE, text)
                || (text.length() < 40 && Phrases.of(Theme.ENCLOSURE).is(bare(text)));
    }

    /// "cc: the Minister": who else gets the letter.
    static boolean isCopies(String text) {
        return leads(Theme.COPIES, text)
                || (text.length() < 40 && Phrases.of(Theme.COPIES).is(bare(text)));
    }

    /// Whether one of the theme's phrases opens the text, followed by a colon, a dot or a dash.
    private static boolean leads(Theme theme, String text) {
        var plain = bare(text);
        int end = Phrases.of(theme).startOf(plain);
        return end > 0
                && end < plain.length()
                && (":.-–".indexOf(plain.charAt(end)) >= 0 || isColonAfterSpace(plain, end));
    }

    /// As French has it.
    private static boolean isColonAfterSpace(String text, int at) {
        return Character.isSpaceChar(text.charAt(at)) && at + 1 < text.length() && text.charAt(at + 1) == ':';
    }

    static boolean isRecipientLine(String text) {
        var plain = bare(text);
        int end = plain.length() > 200 ? 0 : Phrases.of(Theme.RECIPIENT).startOf(plain);
        return end > 0 && end < plain.length() && plain.charAt(end) == ':';
    }

    /// "Re:", "Objet :" and the like, with the matter behind it.
    static boolean isSubjectLine(String text) {
        var plain = bare(text);
        int end = plain.length() > 300 ? 0 : Phrases.of(Theme.SUBJECT).startOf(plain);
        var rest = plain.substring(end).strip();
        return end > 0 && rest.length() > 1 && rest.charAt(0) == ':';
    }

    /// What press offices put behind a list: whom to ask, "ENDS", notes to editors.
    static boolean isBesideTheList(String text) {
        var plain = bare(text);
        int end = Phrases.of(Theme.BESIDE).startOf(plain);
        var rest = plain.substring(end).strip();
        return end > 0 && (rest.isEmpty() || ":.-–".indexOf(rest.charAt(0)) >= 0 || rest.indexOf('@') > 0);
    }

    /// "Page 2 of 3", "Seite 2/3", "- 2 -": what copying from pages leaves between the lines.
    static boolean isPageNumber(String text) {
        return text.length() < 40 && PAGE.matcher(text.strip()).matches();
    }

    static boolean isDateline(String text) {
        return text.length() < 120 && Dateline.parse(bare(text)).isPresent();
    }

    /// Without emphasis, tags and block marks at its ends.
    static String bare(String text) {
        var rest = text.strip();
        while (rest.startsWith("<") && rest.indexOf('>') > 0 && Tags.isKnown(Tags.name(rest, 0, rest.indexOf('>')))) {
            rest = rest.substring(rest.indexOf('>') + 1).strip();
        }
        while (rest.endsWith(">") && rest.lastIndexOf("</") > 0) {
            rest = rest.substring(0, rest.lastIndexOf("</")).strip();
        }
        int start = 0;
        int end = rest.length();
        while (start < end && "*_#> ".indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "*_# \\".indexOf(rest.charAt(end - 1)) >= 0) {
            end--;
        }
        return rest.substring(start, end);
    }

    /// Whether the whole text is set in bold.
    static boolean isAllBold(String text) {
        var plain = text.strip();
        boolean stars = plain.startsWith("**") && plain.length() > 5 && plain.indexOf("**", 2) >= plain.length() - 3;
        boolean bars = plain.startsWith("__") && plain.length() > 5 && plain.indexOf("__", 2) >= plain.length() - 3;
        return stars || bars;
    }
}
