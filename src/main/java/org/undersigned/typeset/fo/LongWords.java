package org.undersigned.typeset.fo;

import java.util.regex.Pattern;

/// Words without an end, such as no language has: they are broken anywhere rather than run off the page.
final class LongWords {

    private static final char BREAK = '\u200B';
    private static final int LONG = 40;
    private static final int PIECE = 10;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]{" + LONG + ",}");

    private LongWords() {}

    /// The text with invisible places to break inside such words, and never between a letter and its mark.
    static String breakable(String text) {
        if (text.length() < LONG) {
            return text;
        }
        return WORD.matcher(text).replaceAll(found -> pieces(found.group()));
    }

    private static String pieces(String word) {
        if (word.codePoints().anyMatch(LongWords::breaksAnyway)) {
            return word;
        }
        var text = new StringBuilder(word.length() + word.length() / PIECE);
        int since = 0;
        for (int i = 0; i < word.length(); ) {
            int codePoint = word.codePointAt(i);
            boolean mark = Character.getType(codePoint) == Character.NON_SPACING_MARK;
            if (since >= PIECE && !mark) {
                text.append(BREAK);
                since = 0;
            }
            text.appendCodePoint(codePoint);
            since++;
            i += Character.charCount(codePoint);
        }
        return text.toString();
    }

    /// Writing of East Asia has no spaces, and breaks almost anywhere by itself.
    private static boolean breaksAnyway(int codePoint) {
        return Character.isIdeographic(codePoint) || (codePoint >= 0x3040 && codePoint <= 0x30FF);
    }
}
