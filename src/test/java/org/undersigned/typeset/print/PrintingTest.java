package org.undersigned.typeset.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.typeset.Letters;
import org.undersigned.typeset.pictures.PagePictures;

class PrintingTest {

    private static final int DPI = 72;

    @TempDir
    Path folder;

    @Test
    void postScriptHasAsManyPagesAsTheLetter() throws Exception {
        var pages = Letters.ordinary().set();
        var out = new ByteArrayOutputStream();
        new Printing().toPostScript(pages, out);
        var text = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%!PS");
        assertThat(text.split("showpage", -1)).hasSizeGreaterThanOrEqualTo(pages.count() + 1);
    }

    /// Needs Ghostscript, which reads the PostScript back.
    @Test
    @Tag("long")
    void whatIsPrintedIsWhatThePreviewShows() throws Exception {
        var pages = Letters.ordinary().set();
        var file = folder.resolve("page.ps");
        try (var out = Files.newOutputStream(file)) {
            new Printing().toPostScript(pages, out);
        }
        var picture = folder.resolve("page.png");
        new ProcessBuilder(
                        "gs",
                        "-q",
                        "-dBATCH",
                        "-dNOPAUSE",
                        "-dFirstPage=1",
                        "-dLastPage=1",
                        "-sDEVICE=png16m",
                        "-dTextAlphaBits=4",
                        "-r" + DPI,
                        "-o",
                        picture.toString(),
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
        var printed = ImageIO.read(picture.toFile());
        try (var pictures = new PagePictures(pages)) {
            var shown = pictures.picture(0, DPI);
            var onPaper = ink(printed.getWidth(), printed.getHeight(), printed::getRGB);
            var onScreen = ink(shown.width(), shown.height(), (x, y) -> shown.argb()[y * shown.width() + x]);
            for (int side = 0; side < 4; side++) {
                assertThat(onPaper[side]).isCloseTo(onScreen[side], within(2));
            }
        }
    }

    private interface Dots {
        int at(int x, int y);
    }

    /// The box round everything dark.
    private static int[] ink(int width, int height, Dots dots) {
        int left = width;
        int right = 0;
        int top = height;
        int bottom = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                if ((dots.at(x, y) & 0xFF) < 140) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        return new int[] {left, right, top, bottom};
    }
}
