package org.undersigned.store.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Text made small. A text that grows beyond all reason when unpacked is refused.
final class Deflated {

    /// In bytes: far above a letter with 50,000 signatories, far below what a small file can be made to unpack to.
    static final int MOST = 256 << 20;

    private Deflated() {}

    static byte[] of(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /// @throws IllegalArgumentException when the bytes are no deflated text, or too much of it
    static String text(byte[] deflated) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            var bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new IllegalArgumentException("A version unpacks to more than " + MOST + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalArgumentException("A version cannot be unpacked", e);
        }
    }
}
