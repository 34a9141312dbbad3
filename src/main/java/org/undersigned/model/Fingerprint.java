package org.undersigned.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// The SHA-256 of the canonical text of one edition, see [CanonicalText]: equal exactly when the words agreed to are.
///
/// @param hex 64 lower-case hexadecimal digits
public record Fingerprint(String hex) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public Fingerprint {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a fingerprint: " + hex);
        }
    }

    public static Fingerprint of(Letter letter, Edition edition) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var text = CanonicalText.of(letter, edition).getBytes(StandardCharsets.UTF_8);
            return new Fingerprint(HexFormat.of().formatHex(digest.digest(text)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// The first eight digits as people read them out: `3F9A-2C41`.
    public String spoken() {
        var start = hex.substring(0, 8).toUpperCase(Locale.ROOT);
        return start.substring(0, 4) + "-" + start.substring(4);
    }
}
