package org.undersigned.editor.gesture;

import org.undersigned.language.Folding;

/// A text without accents, and for plain words without case, that knows where each of its units stood: folding may
/// make more units of one, or fewer.
final class FoldedText {

    private final StringBuilder words;
    private final int[] starts;
    private final int length;

    /// @param keepCase whether only accents are taken off
    FoldedText(String text, boolean keepCase) {
        words = new StringBuilder(text.length());
        length = text.length();
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
                words.append(keepCase ? c : Character.toLowerCase(c));
            } else {
                words.append(keepCase && Character.isUpperCase(c) ? unit.toUpperCase(java.util.Locale.ROOT) : unit);
            }
        }
        starts = places;
    }

    CharSequence words() {
        return words;
    }

    /// Where the unit at `at` stood; the end of the text where `at` is the end.
    int start(int at) {
        return at >= words.length() ? length : starts[at];
    }

    /// Where what ends at `end` ended: accents that were written as signs of their own go with their letter.
    int end(int end) {
        return end == 0 ? 0 : end >= words.length() ? length : Math.max(starts[end - 1] + 1, starts[end]);
    }
}
