package org.undersigned.typeset.fo;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses on paper: where they may break, and whether they can be followed from the PDF.
final class Addresses {

    /// An address in the middle of prose, without the punctuation that ends the sentence it stands in.
    static final Pattern BARE = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]*[^\\s<>\".,;:!?)\\]»”’']");

    private static final char BREAK = '\u200B';
    private static final String AFTER = "/?&=.-_:#,;+%~@";

    /// A stretch longer than this without a sensible place is broken anywhere, rather than run off the page.
    private static final int LONG = 36;

    private static final int PIECE = 12;

    private Addresses() {}

    /// Whether a text is an address itself, and not words that link to one.
    static boolean looksLikeOne(String text) {
        return text.indexOf(' ') < 0 && (text.contains("://") || text.startsWith("www.") || text.contains("@"));
    }

    /// The address with invisible places to break after `/ ? & = . - _` and their kin; never a hyphen.
    static String breakable(String address) {
        var text = new StringBuilder(address.length() + 16);
        int since = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            text.append(c);
            since++;
            boolean last = i + 1 == address.length();
            if (last || Character.isHighSurrogate(c)) {
                continue;
            }
            boolean sensible = AFTER.indexOf(c) >= 0 && AFTER.indexOf(address.charAt(i + 1)) < 0;
            boolean forced = since >= PIECE && stretch(address, i - since + 1) > LONG;
            if (sensible || forced) {
                text.append(BREAK);
                since = 0;
            }
        }
        return text.toString();
    }

    /// What a click opens: web and mail addresses only, quoted for XSL-FO. Empty for anything else.
    static Optional<String> destination(String address) {
        var lower = address.strip().toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:")) {
            return Optional.of("url('" + escaped(address.strip()) + "')");
        }
        return lower.startsWith("www.")
                ? Optional.of("url('https://" + escaped(address.strip()) + "')")
                : Optional.empty();
    }

    private static int stretch(String address, int from) {
        int end = from;
        while (end < address.length() && AFTER.indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return end - from;
    }

    private static String escaped(String address) {
        var text = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c == '\'' || c == '"' || c == '(' || c == ')' || c == '\\') {
                text.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
