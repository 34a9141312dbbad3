package org.undersigned.matching;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.language.Folding;

/// The folded words of a name. Letters set apart by dots are one word: "A.C." is "ac".
final class Pieces {

    private Pieces() {}

    static List<String> of(String text) {
        var folded = Folding.fold(text);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i <= folded.length(); i++) {
            char c = i < folded.length() ? folded.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (c != '.' || !isAbbreviation(folded, i)) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            }
        }
        return words;
    }

    /// Whether the dot stands behind a letter that stands alone.
    private static boolean isAbbreviation(String text, int dot) {
        return dot > 0
                && Character.isLetter(text.charAt(dot - 1))
                && (dot == 1 || !Character.isLetterOrDigit(text.charAt(dot - 2)))
                && dot + 1 < text.length()
                && Character.isLetter(text.charAt(dot + 1));
    }
}
