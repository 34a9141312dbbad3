package org.undersigned.typeset.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

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
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
                read(font);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(TrueTypeFont font) throws IOException {
        var glyphs = font.getUnicodeCmapLookup();
        for (int codePoint = 0; codePoint < COMMON; codePoint++) {
            int glyph = glyphs.getGlyphId(codePoint);
            known.set(codePoint, glyph != 0);
            widths[codePoint] = glyph == 0 ? 1 : (float) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
        }
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
