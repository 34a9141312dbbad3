package org.undersigned.exchange.pasting;

import java.util.Base64;
import java.util.Optional;

/// Pictures that a page can show: PNG and JPEG, told by their first bytes and not by their name. Other formats can hold
/// programs or addresses.
public final class PictureBytes {

    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";

    private PictureBytes() {}

    /// The media type, or empty when no page can show it.
    public static Optional<String> mediaType(byte[] content) {
        if (startsWith(content, 0x89, 'P', 'N', 'G')) {
            return Optional.of(PNG);
        }
        return startsWith(content, 0xFF, 0xD8, 0xFF) ? Optional.of(JPEG) : Optional.empty();
    }

    /// The usual ending of a file of this type.
    public static String extension(String mediaType) {
        return mediaType.equals(JPEG) ? "jpg" : "png";
    }

    /// The bytes inside a `data:` address.
    static Optional<byte[]> ofData(String address) {
        int comma = address.indexOf(',');
        if (comma < 0
                || !address.regionMatches(true, 0, "data:", 0, 5)
                || !address.substring(0, comma).endsWith(";base64")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(address.substring(comma + 1)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] content, int... signature) {
        if (content.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
