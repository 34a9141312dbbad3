package org.undersigned.editor.gesture;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.Folding;
import org.undersigned.model.text.Inline;

/// A text without accents, and for plain words without case, that knows where each of its units stood: folding may
/// make more units of one, or fewer.
final class FoldedText {

    private final CharSequence words;

    /// Where each unit stood, or null where each stands where it stood.
    private final int @Nullable [] starts;

    private final int length;

    /// @param keepCase whether only accents are taken off
    FoldedText(String text, boolean keepCase) {
        length = text.length();
        if (isBare(text)) {
            words = keepCase ? text : text.toLowerCase(Locale.ROOT);
            starts = null;
            return;
        }
        var folded = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            var unit = c < 0x80 || Character.isSurrogate(c) ? null : Folding.fold(String.valueOf(c));
            int size = unit == null ? 1 : unit.length();
            if (count + size >= places.length) {
                places = java.util.Arrays.copyOf(places, places.length * 2 + size);
            }
            for (int k = 0; k < size; k++) {
                places[count++] = i;
            }
            if (unit == null) {
                folded.append(keepCase ? c : Character.toLowerCase(c));
            } else {
                folded.append(keepCase && Character.isUpperCase(c) ? unit.toUpperCase(Locale.ROOT) : unit);
            }
        }
        words = folded;
        starts = places;
    }

    /// Most text of most languages: nothing in it folds to more or less.
    private static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && text.charAt(i) != Inline.OBJECT) {
                return false;
            }
        }
        return true;
    }

    CharSequence words() {
        return words;
    }

    /// Where the unit at `at` stood; the end of the text where `at` is the end.
    int start(int at) {
        int @Nullable [] known = starts;
        return at >= words.length() ? length : known == null ? at : known[at];
    }

    /// Where what ends at `end` ended: accents that were written as signs of their own go with their letter.
    int end(int end) {
        int @Nullable [] known = starts;
        if (end == 0 || end >= words.length()) {
            return end == 0 ? 0 : length;
        }
        return known == null ? end : Math.max(known[end - 1] + 1, known[end]);
    }
}
