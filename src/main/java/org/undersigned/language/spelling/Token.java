package org.undersigned.language.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.undersigned.model.text.Inline;

/// A word of a text that a dictionary could know. Addresses, numbers, hash tags, acronyms and the words of
/// another script are none.
record Token(String word, int start, int end) {

    private static final Pattern ADDRESS =
            Pattern.compile(".*(://|@|\\\\|_|^www\\.|^[#/~]|[\\p{L}\\p{N}]\\.[\\p{L}\\p{N}]).*", Pattern.DOTALL);

    /// Capitals in a row that are still an acronym, and not a heading that shouts.
    private static final int ACRONYM = 6;

    static List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !parts(text.charAt(end))) {
                end++;
            }
            if (end > at && !ADDRESS.matcher(text.substring(at, end)).matches()) {
                addWords(tokens, text, at, end);
            }
            at = end + 1;
        }
        return tokens;
    }

    private static boolean parts(char c) {
        return c == Inline.OBJECT || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void addWords(List<Token> tokens, String text, int from, int to) {
        int at = from;
        while (at < to) {
            int end = at;
            while (end < to && isOfWord(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                addWord(tokens, text, at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    private static void addWord(List<Token> tokens, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && joins(text.charAt(start))) {
            start++;
        }
        while (end > start && joins(text.charAt(end - 1))) {
            end--;
        }
        var word = text.substring(start, end);
        if (isLookedUp(word)) {
            tokens.add(new Token(word, start, end));
        }
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || joins(c);
    }

    private static boolean joins(char c) {
        return "'’ʼ-\u2010\u2011\u00AD\u200B\u200C".indexOf(c) >= 0;
    }

    private static boolean isLookedUp(String word) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c) || Character.isSurrogate(c)) {
                return false;
            }
            if (Character.isLetter(c)) {
                if (Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                    return false;
                }
                letters++;
                boolean atPartStart = i == 0 || joins(word.charAt(i - 1));
                capitals += Character.isUpperCase(c) && !atPartStart ? 1 : 0;
            }
        }
        boolean shouts = capitals > 0 && letters > ACRONYM && word.equals(word.toUpperCase(java.util.Locale.ROOT));
        return letters > 1 && (capitals == 0 || shouts);
    }
}
