package org.undersigned.exchange.imports;

/// The shapes of note markers and addresses.
final class Labels {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Labels() {}

    /// The digit that a superscript digit is, or -1.
    static int superscript(char c) {
        return c < 0xB2 ? -1 : SUPERSCRIPTS.indexOf(c);
    }

    /// Superscript digits as plain ones.
    static String plain(String superscripts) {
        var plain = new StringBuilder();
        for (int i = 0; i < superscripts.length(); i++) {
            plain.append(superscript(superscripts.charAt(i)));
        }
        return plain.toString();
    }

    static boolean isNumber(String label) {
        return !label.isEmpty() && label.length() <= 4 && label.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// Whether a superscript at `at` raises a unit: `km²` is no note.
    static boolean isUnit(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1)) && at - start < 4) {
            start--;
        }
        boolean wholeWord = start == 0 || !Character.isLetter(text.charAt(start - 1));
        return wholeWord
                && switch (text.substring(start, at)) {
                    case "m", "km", "cm", "mm", "dm", "hm" -> true;
                    default -> false;
                };
    }

    /// Whether a web or mail address and nothing else stands between two places.
    static boolean isAddress(String text, int from, int to) {
        if (to - from < 4 || to - from > 2000) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (SourceText.isBlank(text.charAt(i)) || text.charAt(i) == '<') {
                return false;
            }
        }
        int mail = text.indexOf('@', from, to);
        return beginsAddress(text, from) || (mail > from && text.indexOf('.', mail, to) > mail);
    }

    static boolean beginsAddress(String text, int at) {
        return text.regionMatches(true, at, "https://", 0, 8)
                || text.regionMatches(true, at, "http://", 0, 7)
                || text.regionMatches(true, at, "ftp://", 0, 6)
                || text.regionMatches(true, at, "mailto:", 0, 7)
                || (text.regionMatches(true, at, "www.", 0, 4)
                        && at + 4 < text.length()
                        && Character.isLetterOrDigit(text.charAt(at + 4)));
    }

    /// Where a bare address ends: at white space or a bracket, without the punctuation of the sentence round it.
    static int endOfAddress(String text, int from) {
        int end = from;
        int open = 0;
        while (end < text.length()
                && !SourceText.isBlank(text.charAt(end))
                && "<>\"“”«»`|{}".indexOf(text.charAt(end)) < 0
                && superscript(text.charAt(end)) < 0) {
            open += text.charAt(end) == '(' ? 1 : 0;
            end++;
        }
        int close = 0;
        for (int i = from; i < end; i++) {
            close += text.charAt(i) == ')' ? 1 : 0;
        }
        while (end > from) {
            char last = text.charAt(end - 1);
            boolean unpaired = last == ')' && close > open;
            if (!unpaired && ".,;:!?'’*_…]。、，；".indexOf(last) < 0) {
                break;
            }
            close -= last == ')' ? 1 : 0;
            end--;
        }
        return end;
    }
}
