package org.undersigned.exchange.pasting;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Addresses in pasted text.
final class Links {

    private static final List<String> OUTSIDE = List.of("http:", "https:", "mailto:", "tel:", "ftp:", "doi:");
    private static final String DETOUR = "https://www.google.com/url?";

    private Links() {}

    /// The address of a place outside the text; null for a place inside it, a file of the other machine or a script.
    static @Nullable String outside(String written) {
        var address = written.strip();
        var lower = address.toLowerCase(Locale.ROOT);
        if (OUTSIDE.stream().noneMatch(lower::startsWith)) {
            return null;
        }
        return lower.startsWith(DETOUR) ? withoutDetour(address) : address;
    }

    /// Google Docs leads its readers past its own counter.
    private static String withoutDetour(String address) {
        for (var part : address.substring(DETOUR.length()).split("&", -1)) {
            if (part.startsWith("q=http")) {
                try {
                    return URLDecoder.decode(part.substring(2), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException _) {
                    return address;
                }
            }
        }
        return address;
    }

    /// The place inside a text that an address names; empty for none.
    static String fragment(String address) {
        int hash = address.indexOf('#');
        if (hash < 0 || hash == address.length() - 1) {
            return "";
        }
        try {
            var decoded = URI.create("#" + address.substring(hash + 1)).getFragment();
            return decoded == null ? "" : decoded;
        } catch (IllegalArgumentException _) {
            return address.substring(hash + 1);
        }
    }
}
