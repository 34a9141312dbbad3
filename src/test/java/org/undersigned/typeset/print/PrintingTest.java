package org.undersigned.typeset.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.typeset.Letters;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.pictures.PagePictures;

class PrintingTest {

    private static final int DPI = 96;

    private static final int DARK = 100;
    private static final int LIGHT = 215;

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

    /// Needs Ghostscript, which reads the PostScript back; without it this is not tested.
    @ParameterizedTest
    @Tag("long")
    @EnumSource
    void whatIsPrintedIsWhatThePreviewShows(PrintContent content) throws Exception {
        var letter = Letters.ordinary().letter();
        var pages =
                content.finished(Letters.typesetter().set(content.letter(letter), content.edition(letter.original())));
        isPrintedAsShown(pages);
    }

    @Test
    @Tag("long")
    void aBookletIsPrintedAsItIsMade() throws Exception {
        isPrintedAsShown(Booklet.of(Letters.ordinary().signedBy(60).set(), false));
    }

    private void isPrintedAsShown(Pages pages) throws Exception {
        assumeTrue(hasGhostscript());
        var file = folder.resolve("page.ps");
        try (var out = Files.newOutputStream(file)) {
            new Printing().toPostScript(pages, out);
        }
        draw(file);
        try (var pictures = new PagePictures(pages)) {
            for (int page = 0; page < pages.count(); page++) {
                var printed = ImageIO.read(
                        folder.resolve("page-" + (page + 1) + ".png").toFile());
                var shown = ImageIO.read(new ByteArrayInputStream(pictures.png(page, DPI)));
                var upright = upright(printed, shown);
                assertThat(strays(upright, shown) + strays(shown, upright))
                        .as("page %d", page + 1)
                        .isZero();
            }
        }
    }

    private static boolean hasGhostscript() {
        try {
            return new ProcessBuilder("gs", "--version")
                            .redirectOutput(Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException | InterruptedException _) {
            return false;
        }
    }

    private void draw(Path file) throws Exception {
        new ProcessBuilder(
                        "gs",
                        "-q",
                        "-dBATCH",
                        "-dNOPAUSE",
                        "-sDEVICE=pnggray",
                        "-dTextAlphaBits=4",
                        "-dGraphicsAlphaBits=4",
                        "-r" + DPI,
                        "-o",
                        folder.resolve("page-%d.png").toString(),
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    /// A page across is printed on paper that stands upright, turned by a quarter.
    private static BufferedImage upright(BufferedImage printed, BufferedImage shown) {
        if ((printed.getWidth() > printed.getHeight()) == (shown.getWidth() > shown.getHeight())) {
            return printed;
        }
        int width = printed.getHeight();
        int height = printed.getWidth();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.getRaster().setSample(x, y, 0, printed.getRaster().getSample(y, width - 1 - x, 0));
            }
        }
        return turned;
    }

    /// Dots that are dark in one and have nothing dark in the other, there or beside it. The two programs smooth and
    /// thicken letters in their own ways, but not by a dot.
    private static int strays(BufferedImage one, BufferedImage other) {
        int strays = 0;
        for (int y = 1; y < Math.min(one.getHeight(), other.getHeight()) - 1; y++) {
            for (int x = 1; x < Math.min(one.getWidth(), other.getWidth()) - 1; x++) {
                if (grey(one, x, y) < DARK && darkest(other, x, y) > LIGHT) {
                    strays++;
                }
            }
        }
        return strays;
    }

    /// The darkest of a dot and those beside it.
    private static int darkest(BufferedImage image, int x, int y) {
        int darkest = 255;
        for (int down = -1; down <= 1; down++) {
            for (int right = -1; right <= 1; right++) {
                darkest = Math.min(darkest, grey(image, x + right, y + down));
            }
        }
        return darkest;
    }

    private static int grey(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
    }
}
