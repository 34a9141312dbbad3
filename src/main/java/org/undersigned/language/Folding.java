package org.undersigned.language;

import java.text.Normalizer;
import java.util.Locale;

/// Text without case, accents and letters' ornaments, for comparing and searching: "Łódź" and "lodz" fold alike.
public final class Folding {

    private Folding() {}

    public static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        var open = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var folded = new StringBuilder(open.length());
        for (int i = 0; i < open.length(); i++) {
            char c = open.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                append(folded, c);
            }
        }
        return folded.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder folded, char c) {
        switch (c) {
            case 'ł' -> folded.append('l');
            case 'ø' -> folded.append('o');
            case 'đ', 'ð' -> folded.append('d');
            case 'ħ' -> folded.append('h');
            case 'ı' -> folded.append('i');
            case 'ß' -> folded.append("ss");
            case 'æ' -> folded.append("ae");
            case 'œ' -> folded.append("oe");
            case 'þ' -> folded.append("th");
            case '’', 'ʼ' -> folded.append('\'');
            default -> folded.append(c);
        }
    }
}
