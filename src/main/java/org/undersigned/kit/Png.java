package org.undersigned.kit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;

/// Writes a picture of the screen as PNG without AWT, which the house keeps in the typesetting room.
public final class Png {

    private Png() {}

    public static byte[] of(Image image) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var header = new ByteArrayOutputStream();
        var data = new DataOutputStream(header);
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        chunk(bytes, "IHDR", header.toByteArray());
        var packed = new ByteArrayOutputStream();
        try (var rows = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < height; y++) {
                rows.write(0);
                for (int x = 0; x < width; x++) {
                    int colour = image.getPixelReader().getArgb(x, y);
                    int opaque = colour >>> 24;
                    rows.write(new byte[] {
                        onPaper(colour >> 16, opaque), onPaper(colour >> 8, opaque), onPaper(colour, opaque)
                    });
                }
            }
        }
        chunk(bytes, "IDAT", packed.toByteArray());
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    /// What is transparent shows the paper behind it.
    private static byte onPaper(int part, int opaque) {
        return (byte) (((part & 0xFF) * opaque + 255 * (255 - opaque)) / 255);
    }

    private static void chunk(ByteArrayOutputStream bytes, String name, byte[] content) throws IOException {
        var out = new DataOutputStream(bytes);
        var type = name.getBytes(StandardCharsets.US_ASCII);
        out.writeInt(content.length);
        out.write(type);
        out.write(content);
        var sum = new CRC32();
        sum.update(type);
        sum.update(content);
        out.writeInt((int) sum.getValue());
    }
}
