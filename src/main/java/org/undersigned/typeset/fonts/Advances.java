package org.undersigned.typeset.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;

/// How wide text is in one face, before any line is set. Never changes, so safe to share between threads.
public final class Advances {

    /// Characters from here on, of East Asia for the most part, are as wide as they are high.
    private static final int COMMON = 0x3000;

    private final float[] widths = new float[COMMON];
    private final BitSet known = new BitSet(COMMON);

    /// @param file of the face, in the folder `fonts`
    Advances(String file) {
        var name = "/org/undersigned/fonts/" + file;
        try (var in = Advances.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The typeface " + name + " is missing");
            }
            read(new FontTables(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(FontTables font) {
        Arrays.fill(widths, 1);
        float unit = font.unsigned(font.table("head") + 18);
        int measured = font.unsigned(font.table("hhea") + 34);
        int advances = font.table("hmtx");
        CharacterMap.read(font, (codePoint, glyph) -> {
            if (codePoint < COMMON) {
                known.set(codePoint);
                widths[codePoint] = font.unsigned(advances + 4 * Math.min(glyph, measured - 1)) / unit;
            }
        });
    }

    /// Whether the face has every character of the text but its line breaks.
    public boolean know(CharSequence text) {
        return text.codePoints()
                .allMatch(codePoint -> codePoint == '\n' || (codePoint < COMMON && known.get(codePoint)));
    }

    /// In multiples of the type's size. Characters that the face has not are taken to be as wide as they are high.
    public double of(CharSequence text) {
        return text.codePoints()
                .mapToDouble(codePoint -> codePoint < COMMON ? widths[codePoint] : 1)
                .sum();
    }
}
