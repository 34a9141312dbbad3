package org.undersigned.store.json;

import java.util.Locale;

/// Halves of surrogate pairs that stand alone: UTF-8 has no form for them, JSON does.
final class Unpaired {

    private Unpaired() {}

    /// The JSON text with every unpaired surrogate as its six-character escape, so that a file in UTF-8 keeps it.
    static String escaped(String json) {
        int first = firstIn(json);
        if (first < 0) {
            return json;
        }
        var text = new StringBuilder(json.length() + 16).append(json, 0, first);
        for (int i = first; i < json.length(); i++) {
            if (standsAlone(json, i)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", (int) json.charAt(i)));
            } else {
                text.append(json.charAt(i));
            }
        }
        return text.toString();
    }

    private static int firstIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (standsAlone(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean standsAlone(String text, int at) {
        char unit = text.charAt(at);
        if (!Character.isSurrogate(unit)) {
            return false;
        }
        boolean paired = Character.isHighSurrogate(unit)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return !paired;
    }
}
