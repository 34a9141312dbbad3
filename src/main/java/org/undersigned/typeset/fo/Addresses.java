package org.undersigned.typeset.fo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.undersigned.model.source.WebAddress;

/// Addresses on paper: where they may break, and whether they can be followed from the PDF.
final class Addresses {

    private static final char BREAK = '\u200B';
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

    /// A part of an address.
    ///
    /// @param whole whether it stands on one line, even where the engine knows places of its own to break it
    record Part(String text, boolean whole) {}

    /// The address with invisible places to break after `/ ? & = . - _` and their kin; never a hyphen, and never
    /// before or inside the name of the machine.
    ///
    /// @param even whether the edges of the text are even: what does not break leaves holes in the line above
    static List<Part> parts(String address, boolean even) {
        var pieces = pieces(address);
        if (pieces.size() == 1 || (!even && address.length() <= SHORT)) {
            return List.of(new Part(address, address.length() <= LONG));
        }
        var parts = new ArrayList<Part>();
        var first = pieces.getFirst();
        var last = pieces.getLast();
        parts.add(new Part(first, first.length() <= LONG));
        var middle = pieces.subList(1, pieces.size() - 1).stream().map(piece -> piece + BREAK);
        parts.add(new Part(BREAK + middle.collect(Collectors.joining()), false));
        parts.add(new Part(last, last.length() <= LONG));
        return parts;
    }

    /// The address with all its places, for narrow columns.
    static String breakable(String address) {
        return String.join(String.valueOf(BREAK), pieces(address));
    }

    /// What stands between the places.
    private static List<String> pieces(String address) {
        int start = endOfHost(address);
        var pieces = new ArrayList<String>();
        int since = 0;
        for (int i = 0; i + 1 < address.length(); i++) {
            char c = address.charAt(i);
            if (Character.isHighSurrogate(c)) {
                continue;
            }
            boolean place = AFTER.indexOf(c) >= 0 && AFTER.indexOf(address.charAt(i + 1)) < 0;
            boolean forced = i + 1 - since >= PIECE && stretch(address, since) > LONG;
            if ((place && i >= start && follows(address, i)) || forced) {
                pieces.add(address.substring(since, i + 1));
                since = i + 1;
            }
        }
        pieces.add(address.substring(since));
        return pieces;
    }

    /// Where an address may first break: behind the name of the machine, unless that is long itself.
    private static int endOfHost(String address) {
        int scheme = address.indexOf("://");
        int start = scheme < 0 ? 0 : scheme + 3;
        int end = address.indexOf('/', start);
        return end >= 0 && end - start <= SHORT ? end : start;
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
