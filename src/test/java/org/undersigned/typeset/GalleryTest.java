package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.typeset.pictures.PagePictures;

/// Hard pages look as they did when somebody looked at them. The stored pictures are grey and small; a square of eight
/// dots may differ a little in its grey, as typefaces are drawn a little differently everywhere, and not by a line.
///
/// After a change that is meant: run with `-Dgallery.keep=true`, and look at every picture that changed.
class GalleryTest {

    private static final Path STORED = Path.of("src/test/resources/gallery");
    private static final Path SEEN = Path.of("target/gallery");
    private static final double DPI = 36;
    private static final int SQUARE = 8;
    private static final int MOST_PAGES = 3;

    /// Of 255 greys, the mean of a square.
    private static final double TOLERANCE = 26;

    private static final Typesetter TYPESETTER = Letters.typesetter();

    static List<Gallery.Piece> pieces() {
        return Gallery.all();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void looksAsItDid(Gallery.Piece piece) throws Exception {
        var letter = piece.letter().letter();
        try (var pictures = new PagePictures(TYPESETTER.set(letter, letter.original()))) {
            for (int page = 0; page < Math.min(MOST_PAGES, pictures.count()); page++) {
                var name = piece.name() + "-" + (page + 1) + ".png";
                compare(name, grey(pictures.png(page, DPI * 2)));
            }
            assertThat(STORED.resolve(piece.name() + "-" + (pictures.count() + 1) + ".png"))
                    .doesNotExist();
        }
    }

    private static void compare(String name, BufferedImage seen) throws IOException {
        var stored = STORED.resolve(name);
        if (Boolean.getBoolean("gallery.keep")) {
            write(seen, stored);
        }
        assertThat(stored).exists();
        var known = ImageIO.read(stored.toFile());
        double worst = worst(known, seen);
        if (worst > TOLERANCE) {
            write(seen, SEEN.resolve(name));
        }
        assertThat(worst).as("%s, see %s", name, SEEN).isLessThanOrEqualTo(TOLERANCE);
    }

    private static void write(BufferedImage image, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    /// Half as large and grey, in sixteen greys, so that the file is small.
    private static BufferedImage grey(byte[] png) throws IOException {
        var large = ImageIO.read(new ByteArrayInputStream(png));
        var small = new BufferedImage(large.getWidth() / 2, large.getHeight() / 2, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(large, 0, 0, small.getWidth(), small.getHeight(), null);
        pen.dispose();
        var raster = small.getRaster();
        for (int y = 0; y < small.getHeight(); y++) {
            for (int x = 0; x < small.getWidth(); x++) {
                raster.setSample(x, y, 0, raster.getSample(x, y, 0) / 17 * 17);
            }
        }
        return small;
    }

    private static double worst(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return 255;
        }
        double worst = 0;
        for (int y = 0; y + SQUARE <= one.getHeight(); y += SQUARE) {
            for (int x = 0; x + SQUARE <= one.getWidth(); x += SQUARE) {
                worst = Math.max(worst, Math.abs(mean(one, x, y) - mean(other, x, y)));
            }
        }
        return worst;
    }

    private static double mean(BufferedImage image, int left, int top) {
        double sum = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                sum += image.getRaster().getSample(x, y, 0);
            }
        }
        return sum / (SQUARE * SQUARE);
    }
}
