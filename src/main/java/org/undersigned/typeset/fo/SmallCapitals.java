package org.undersigned.typeset.fo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Small capitals for an engine that has none: small letters become smaller capitals.
final class SmallCapitals {

    /// A stretch of text, and whether it is to be set smaller.
    record Part(String text, boolean small) {}

    private SmallCapitals() {}

    static List<Part> of(String text, String language) {
        var locale = Locale.forLanguageTag(language);
        var parts = new ArrayList<Part>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean turn = i == text.length() || (i > start && small(text, i) != small(text, start));
            if (turn && i > start) {
                var part = text.substring(start, i);
                boolean small = small(text, start);
                parts.add(new Part(small ? part.toUpperCase(locale) : part, small));
                start = i;
            }
        }
        return parts;
    }

    private static boolean small(String text, int at) {
        return Character.isLowerCase(text.charAt(at))
                || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
    }
}
