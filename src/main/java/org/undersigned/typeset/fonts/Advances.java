package org.undersigned.typeset.fonts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// How wide text is in the regular face of a family, before any line is set. Used by one thread.
public final class Advances implements AutoCloseable {

    private static final int COMMON = 0x3000;
    private static final float UNKNOWN = -1;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float[] known = new float[COMMON];

    public Advances(Family family) {
        var name = "/org/undersigned/fonts/" + family.file();
        try (var in = Advances.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The typeface " + name + " is missing");
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Arrays.fill(known, UNKNOWN);
    }

    /// In multiples of the type's size.
    public double of(CharSequence text) {
        return text.codePoints().mapToDouble(this::of).sum();
    }

    private double of(int codePoint) {
        if (codePoint >= COMMON) {
            return measured(codePoint);
        }
        if (known[codePoint] == UNKNOWN) {
            known[codePoint] = (float) measured(codePoint);
        }
        return known[codePoint];
    }

    /// A character of another family is taken to be as wide as it is high.
    private double measured(int codePoint) {
        try {
            int glyph = glyphs.getGlyphId(codePoint);
            return glyph == 0 ? 1 : (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            font.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
