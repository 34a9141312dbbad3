package org.undersigned.typeset.fo;

import java.util.Optional;
import org.undersigned.model.source.WebAddress;

/// Addresses on paper: where they may break, and whether they can be followed from the PDF.
final class Addresses {

    private static final char BREAK = '\u200B';
    private static final char NO_BREAK = '\u2060';
    private static final String AFTER = "/?&=.-_:#,;+%~@";

    /// A stretch longer than this without a sensible place is broken anywhere, rather than run off the page.
    private static final int LONG = 36;

    private static final int PIECE = 12;

    /// In ragged text, an address that is no longer goes to the next line as a whole.
    private static final int SHORT = 28;

    /// Signs that must follow a break: no line begins with the mere ending of a file, or a figure.
    private static final int LEAST = 5;

    private Addresses() {}

    /// Whether a text is an address itself, and not words that link to one.
    static boolean looksLikeOne(String text) {
        return text.indexOf(' ') < 0 && (text.contains("://") || text.startsWith("www.") || text.contains("@"));
    }

    /// The address with invisible places to break after `/ ? & = . - _` and their kin; never a hyphen, and never
    /// between what kind of address it is and where it leads.
    ///
    /// @param even whether the edges of the text are even: what does not break leaves holes in the line above
    static String breakable(String address, boolean even) {
        boolean whole = !even && address.length() <= SHORT;
        int start = address.indexOf("://") + 3;
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
            boolean place = AFTER.indexOf(c) >= 0 && AFTER.indexOf(address.charAt(i + 1)) < 0;
            boolean sensible = !whole && place && i >= start && follows(address, i);
            boolean forced = since >= PIECE && stretch(address, i - since + 1) > LONG;
            if (sensible || forced) {
                text.append(BREAK);
                since = 0;
            } else if (place) {
                // The engine knows places of its own.
                text.append(NO_BREAK);
            }
        }
        return text.toString();
    }

    /// Whether enough stands behind a place to go to a line of its own.
    private static boolean follows(String address, int place) {
        boolean dot = address.charAt(place) == '.';
        return address.length() - place > LEAST && (!dot || stretch(address, place + 1) >= LEAST);
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
