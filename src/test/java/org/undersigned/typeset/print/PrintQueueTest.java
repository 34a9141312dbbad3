package org.undersigned.typeset.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.undersigned.kit.SourceLetters;
import org.undersigned.typeset.Letters;
import org.undersigned.typeset.Pages;
import org.undersigned.typeset.Watch;
import org.undersigned.typeset.pictures.PagePictures;

/// Prints on a queue of the system that writes PDF files, and looks at what comes out. `-Dprint.queue` is its name,
/// `-Dprint.folder` the folder it writes to; without them there is nothing to print on.
@Tag("long")
@EnabledIfSystemProperty(named = "print.queue", matches = ".+")
class PrintQueueTest {

    private static final int DPI = 96;
    private static final int SECONDS = 90;

    private static final Printing PRINTING = new Printing();

    private static String queue = "";
    private static Path folder = Path.of("");

    @BeforeAll
    static void find() {
        queue = System.getProperty("print.queue");
        folder = Path.of(System.getProperty("print.folder"));
        assertThat(PRINTING.printers()).extracting(Printing.Printer::name).contains(queue);
    }

    @Test
    void theSeedComesOutAsThePreviewShowsIt() throws Exception {
        var letter = SourceLetters.seed();
        comesOutAsShown(Letters.typesetter().set(letter, letter.original()), "The seed");
    }

    @Test
    void aLetterOfTheCommonKindComesOutAsThePreviewShowsIt() throws Exception {
        comesOutAsShown(Letters.ordinary().set(), "A letter");
    }

    private static void comesOutAsShown(Pages pages, String title) throws Exception {
        var printed = print(pages, PrintJob.plain(queue, title, pages.count()));
        assertThat(printed).hasSize(pages.count());
        try (var screen = new PagePictures(pages)) {
            for (int page = 0; page < pages.count(); page++) {
                var shown = ImageIO.read(new ByteArrayInputStream(screen.png(page, DPI)));
                var out = printed.get(page);
                assertThat(out.getWidth()).isEqualTo(shown.getWidth());
                assertThat(out.getHeight()).isEqualTo(shown.getHeight());
                assertThat(OnPaper.strays(out, shown)).as("page %d", page + 1).isZero();
            }
        }
    }

    @Test
    void onlyThePagesThatWereChosenComeOut() throws Exception {
        var pages = Letters.ordinary().signedBy(150).set();
        assertThat(pages.count()).isGreaterThan(2);
        var job = new PrintJob(queue, "The second page", 1, 2, 2, PaperSides.ONE, true);
        assertThat(print(pages, job)).hasSize(1);
    }

    /// What came out, a picture a page.
    private static List<BufferedImage> print(Pages pages, PrintJob job) throws Exception {
        var before = files();
        PRINTING.print(pages, job, Watch.NOBODY);
        for (int i = 0; i < SECONDS * 2; i++) {
            Thread.sleep(500);
            var fresh = files();
            fresh.removeAll(before);
            for (var file : fresh) {
                if (isWhole(file)) {
                    return drawn(file);
                }
            }
        }
        throw new AssertionError("Nothing came out in " + folder + " within " + SECONDS + " seconds");
    }

    private static Set<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return new HashSet<>();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).collect(Collectors.toSet());
        }
    }

    /// False while it is still being written.
    private static boolean isWhole(Path file) {
        try (var document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages() > 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// By Ghostscript, which wrote the file: letters are outlines in it, and smooth only when they are drawn large.
    private static List<BufferedImage> drawn(Path file) throws Exception {
        var drawn = Files.createTempDirectory("printed");
        int done = new ProcessBuilder(
                        "gs",
                        "-q",
                        "-dBATCH",
                        "-dNOPAUSE",
                        "-sDEVICE=pnggray",
                        "-dDownScaleFactor=4",
                        "-r" + DPI * 4,
                        "-o",
                        drawn.resolve("%03d.png").toString(),
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(done).isZero();
        var pictures = new ArrayList<BufferedImage>();
        try (var files = Files.list(drawn)) {
            for (var picture : files.sorted().toList()) {
                pictures.add(ImageIO.read(picture.toFile()));
                Files.delete(picture);
            }
        }
        Files.delete(drawn);
        return pictures;
    }
}
