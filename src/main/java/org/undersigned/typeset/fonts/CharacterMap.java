package org.undersigned.typeset.fonts;

import java.nio.ByteBuffer;
import java.util.BitSet;

/// Reads from a TrueType file which characters it has: the `cmap` table, formats 4 and 12.
final class CharacterMap {

    private static final int CMAP = 0x636D6170;
    private static final int WINDOWS = 3;
    private static final int UNICODE = 0;

    private final ByteBuffer font;
    private final BitSet characters = new BitSet();

    private CharacterMap(ByteBuffer font) {
        this.font = font;
    }

    /// The code points that the font maps to a glyph of its own.
    static BitSet of(byte[] font) {
        var map = new CharacterMap(ByteBuffer.wrap(font));
        map.readTables();
        return map.characters;
    }

    private void readTables() {
        int tables = unsigned(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (font.getInt(entry) == CMAP) {
                readMaps(font.getInt(entry + 8));
            }
        }
    }

    private void readMaps(int table) {
        int maps = unsigned(table + 2);
        for (int i = 0; i < maps; i++) {
            int entry = table + 4 + 8 * i;
            int platform = unsigned(entry);
            int start = table + font.getInt(entry + 4);
            if (platform == WINDOWS || platform == UNICODE) {
                switch (unsigned(start)) {
                    case 4 -> readSegments(start);
                    case 12 -> readGroups(start);
                    default -> {
                        // Variation sequences and such: nothing that a letter is set with.
                    }
                }
            }
        }
    }

    private void readSegments(int map) {
        int segments = unsigned(map + 6) / 2;
        int ends = map + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        for (int i = 0; i < segments; i++) {
            int start = unsigned(starts + 2 * i);
            int end = unsigned(ends + 2 * i);
            int delta = unsigned(deltas + 2 * i);
            int offset = unsigned(offsets + 2 * i);
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int glyph = offset == 0 ? c + delta : unsigned(offsets + 2 * i + offset + 2 * (c - start));
                if ((glyph & 0xFFFF) != 0) {
                    characters.set(c);
                }
            }
        }
    }

    private void readGroups(int map) {
        int groups = font.getInt(map + 12);
        for (int i = 0; i < groups; i++) {
            int group = map + 16 + 12 * i;
            int first = font.getInt(group + 8) == 0 ? 1 : 0;
            characters.set(font.getInt(group) + first, font.getInt(group + 4) + 1);
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }
}
