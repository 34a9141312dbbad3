package org.undersigned.typeset.fo;

import java.util.Optional;
import org.undersigned.model.source.WebAddress;

/// Addresses on paper: where they may break, and whether they can be followed from the PDF.
final class Addresses {

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

    /// What a click opens, as XSL-FO writes it. Empty for anything but an address of the web or of mail.
    static Optional<String> destination(String address) {
        return WebAddress.target(address).map(target -> "url('" + WebAddress.quoted(target) + "')");
    }

    private static int stretch(String address, int from) {
        int end = from;
        while (end < address.length() && AFTER.indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return end - from;
    }
}
