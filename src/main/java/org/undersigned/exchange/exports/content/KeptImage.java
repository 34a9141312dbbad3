package org.undersigned.exchange.exports.content;

import java.util.Optional;

/// A picture of the letter: PNG or JPEG, told by its bytes and not by its name, as other formats can hold programs or
/// addresses.
public final class KeptImage {

    private static final int PNG_SIZE = 16;

    private final String name;
    private final boolean png;
    private final byte[] bytes;
    private final int width;
    private final int height;

    private KeptImage(String name, boolean png, byte[] bytes, int width, int height) {
        this.name = name;
        this.png = png;
        this.bytes = bytes;
        this.width = width;
        this.height = height;
    }

    /// Empty when the bytes are no picture of these formats, or one without a size.
    ///
    /// @param name of its own in the output, without an ending
    static Optional<KeptImage> of(String name, byte[] bytes) {
        if (startsWith(bytes, 0x89, 'P', 'N', 'G') && bytes.length > PNG_SIZE + 8) {
            return sized(name, true, bytes, number(bytes, PNG_SIZE, 4), number(bytes, PNG_SIZE + 4, 4));
        }
        return startsWith(bytes, 0xFF, 0xD8, 0xFF) ? jpeg(name, bytes) : Optional.empty();
    }

    public byte[] bytes() {
        return bytes;
    }

    /// With its ending.
    public String fileName() {
        return name + (png ? ".png" : ".jpg");
    }

    public String mediaType() {
        return png ? "image/png" : "image/jpeg";
    }

    /// In dots.
    public int width() {
        return width;
    }

    /// In dots.
    public int height() {
        return height;
    }

    /// The size stands in the first segment that begins a frame.
    private static Optional<KeptImage> jpeg(String name, byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int kind = bytes[at + 1] & 0xFF;
            if (kind == 0xFF) {
                at++;
            } else if (kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC) {
                return sized(name, false, bytes, number(bytes, at + 7, 2), number(bytes, at + 5, 2));
            } else {
                at += 2 + Math.max(2, number(bytes, at + 2, 2));
            }
        }
        return Optional.empty();
    }

    private static Optional<KeptImage> sized(String name, boolean png, byte[] bytes, int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new KeptImage(name, png, bytes, width, height)) : Optional.empty();
    }

    private static int number(byte[] bytes, int from, int length) {
        int number = 0;
        for (int i = from; i < from + length; i++) {
            number = (number << 8) | (bytes[i] & 0xFF);
        }
        return number;
    }

    private static boolean startsWith(byte[] bytes, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
