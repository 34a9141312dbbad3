package org.undersigned.exchange.pasting;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/// Pictures that a page can show: PNG and JPEG, told by their first bytes and not by their name. Other formats can hold
/// programs or addresses.
public final class PictureBytes {

    private static final String PNG = "image/png";
    private static final String JPEG = "image/jpeg";
    private static final String GIF = "image/gif";

    private PictureBytes() {}

    /// The media type, or empty when no page can show it.
    public static Optional<String> mediaType(byte[] content) {
        if (startsWith(content, 0x89, 'P', 'N', 'G')) {
            return Optional.of(PNG);
        }
        return startsWith(content, 0xFF, 0xD8, 0xFF) ? Optional.of(JPEG) : Optional.empty();
    }

    /// The media type of a picture that can be taken along: one that a page can show, or a GIF, of which the
    /// first picture can be made one.
    public static Optional<String> readable(byte[] content) {
        return mediaType(content)
                .or(() -> startsWith(content, 'G', 'I', 'F', '8') ? Optional.of(GIF) : Optional.empty());
    }

    /// The usual ending of a file of this type.
    public static String extension(String mediaType) {
        return switch (mediaType) {
            case JPEG -> "jpg";
            case GIF -> "gif";
            default -> "png";
        };
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

    /// The larger of width and height in pixels, as the first bytes say it; 0 when they do not.
    public static int extent(byte[] content) {
        var in = ByteBuffer.wrap(content);
        try {
            return switch (readable(content).orElse("")) {
                case PNG -> Math.max(in.getInt(16), in.getInt(20));
                case JPEG -> jpegExtent(in);
                case GIF ->
                    Math.max(
                            Short.toUnsignedInt(Short.reverseBytes(in.getShort(6))),
                            Short.toUnsignedInt(Short.reverseBytes(in.getShort(8))));
                default -> 0;
            };
        } catch (IndexOutOfBoundsException _) {
            return 0;
        }
    }

    /// The frame stands behind segments of other kinds, each with its length.
    private static int jpegExtent(ByteBuffer in) {
        int at = 2;
        while (true) {
            int marker = in.getShort(at) & 0xFFFF;
            boolean frame =
                    marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (frame) {
                return Math.max(in.getShort(at + 5) & 0xFFFF, in.getShort(at + 7) & 0xFFFF);
            }
            at += 2 + Math.max(2, in.getShort(at + 2) & 0xFFFF);
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
