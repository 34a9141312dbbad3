package org.undersigned.typeset.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
                assertThat(OnPaper.strays(printed, shown))
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
}
