package org.undersigned.language;

import java.util.ArrayList;
import java.util.List;

/// The words of a text and where they stand. Apostrophes, hyphens and dots inside a word belong to it.
final class Words {

    /// @param start of the word in the text
    /// @param end after its last character
    record Word(String folded, int start, int end) {}

    private Words() {}

    /// At most `limit` words from the start of the text.
    static List<Word> of(String text, int limit) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < text.length() && words.size() < limit) {
            int start = at;
            while (start < text.length() && !isOfWord(text, start)) {
                start++;
            }
            int end = start;
            while (end < text.length() && (isOfWord(text, end) || joins(text, end))) {
                end++;
            }
            if (end > start) {
                words.add(new Word(Folding.fold(text.substring(start, end)), start, end));
            }
            at = Math.max(end, start);
        }
        return words;
    }

    private static boolean isOfWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean joins(String text, int at) {
        return at + 1 < text.length() && ".'’-:*@/".indexOf(text.charAt(at)) >= 0 && isOfWord(text, at + 1);
    }
}
