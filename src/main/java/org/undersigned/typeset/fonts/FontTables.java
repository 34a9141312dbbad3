package org.undersigned.typeset.fonts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A TrueType file as the numbers in it. Reads what is asked for and nothing else: a library that reads all of a font
/// takes longer than the rest of a short letter.
final class FontTables {

    private final ByteBuffer font;

    FontTables(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    /// Where the table of this name begins.
    int table(String name) {
        int tag = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
        int tables = unsigned(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (whole(entry) == tag) {
                return whole(entry + 8);
            }
        }
        throw new IllegalStateException("A typeface of ours has no table " + name);
    }

    int unsigned(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }

    int whole(int at) {
        return font.getInt(at);
    }
}
