package org.undersigned.typeset.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdvancesTest {

    @ParameterizedTest
    @EnumSource(Family.class)
    void widthsAreThoseThatALibraryReads(Family family) throws Exception {
        for (var file : new String[] {family.file(), family.boldFile()}) {
            var advances = new Advances(file);
            try (var in = AdvancesTest.class.getResourceAsStream("/org/undersigned/fonts/" + file);
                    var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
                var glyphs = font.getUnicodeCmapLookup();
                for (int codePoint = 0x20; codePoint < 0x3000; codePoint++) {
                    int glyph = glyphs.getGlyphId(codePoint);
                    var text = Character.toString(codePoint);
                    double width = glyph == 0 ? 1 : (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
                    assertThat(advances.of(text))
                            .as("%s U+%04X", file, codePoint)
                            .isCloseTo(width, within(0.0001));
                    assertThat(advances.know(text)).isEqualTo(glyph != 0);
                }
            }
        }
    }
}
