package org.undersigned.model.source;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses that an output can be followed from: of the web and of mail, and no others, whatever a letter has.
public final class WebAddress {

    /// An address in the middle of prose, without the punctuation that ends the sentence it stands in.
    public static final Pattern BARE = Pattern.compile("(?:https?://|www\\.)[^\\s<>\"]*[^\\s<>\".,;:!?)\\]»”’']");

    private WebAddress() {}

    /// What a click opens: the address as written, with the scheme where it has none. Empty for anything that is no
    /// address of the web or of mail.
    public static Optional<String> target(String address) {
        var plain = address.strip();
        var lower = plain.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:")) {
            return Optional.of(plain);
        }
        return lower.startsWith("www.") ? Optional.of("https://" + plain) : Optional.empty();
    }

    /// The address with every character quoted that an attribute or a style could take for its own end.
    public static String quoted(String address) {
        var text = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c == '\'' || c == '"' || c == '(' || c == ')' || c == '\\' || c == '<' || c == '>') {
                text.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
