package org.undersigned.typeset.fonts;

import java.util.BitSet;

/// Reads from a TrueType file which characters it has, and as which glyphs: the `cmap` table, formats 4 and 12.
final class CharacterMap {

    private static final int WINDOWS = 3;
    private static final int UNICODE = 0;

    private final FontTables font;
    private final Mapping mapping;

    private CharacterMap(FontTables font, Mapping mapping) {
        this.font = font;
        this.mapping = mapping;
    }

    /// Is told of each character and its glyph; of some more than once.
    interface Mapping {
        void maps(int codePoint, int glyph);
    }

    /// The code points that the font maps to a glyph of its own.
    static BitSet of(byte[] font) {
        var characters = new BitSet();
        read(new FontTables(font), (codePoint, _) -> characters.set(codePoint));
        return characters;
    }

    static void read(FontTables font, Mapping mapping) {
        new CharacterMap(font, mapping).readMaps(font.table("cmap"));
    }

    private void readMaps(int table) {
        int maps = font.unsigned(table + 2);
        for (int i = 0; i < maps; i++) {
            int entry = table + 4 + 8 * i;
            int platform = font.unsigned(entry);
            int start = table + font.whole(entry + 4);
            if (platform == WINDOWS || platform == UNICODE) {
                switch (font.unsigned(start)) {
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
        int segments = font.unsigned(map + 6) / 2;
        int ends = map + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int offsets = deltas + 2 * segments;
        for (int i = 0; i < segments; i++) {
            int start = font.unsigned(starts + 2 * i);
            int end = font.unsigned(ends + 2 * i);
            int delta = font.unsigned(deltas + 2 * i);
            int offset = font.unsigned(offsets + 2 * i);
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int listed = offset == 0 ? c : font.unsigned(offsets + 2 * i + offset + 2 * (c - start));
                int glyph = offset != 0 && listed == 0 ? 0 : listed + delta & 0xFFFF;
                if (glyph != 0) {
                    mapping.maps(c, glyph);
                }
            }
        }
    }

    private void readGroups(int map) {
        int groups = font.whole(map + 12);
        for (int i = 0; i < groups; i++) {
            int group = map + 16 + 12 * i;
            int start = font.whole(group);
            int end = font.whole(group + 4);
            int glyph = font.whole(group + 8);
            for (int c = start; c <= end; c++) {
                if (glyph + c - start != 0) {
                    mapping.maps(c, glyph + c - start);
                }
            }
        }
    }
}
