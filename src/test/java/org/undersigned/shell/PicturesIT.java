package org.undersigned.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.undersigned.model.identity.Ids;
import org.undersigned.shell.frame.ViewMode;
import org.undersigned.shell.preferences.Appearance;
import org.undersigned.shell.sample.SampleLetter;
import org.undersigned.typeset.fop.FopTypesetter;
import org.undersigned.typeset.pictures.PagePictures;

/// Pictures of the real window with the sample letter, for the README and for looking at.
///
/// `xvfb-run -a -s "-screen 0 1600x1000x24" mvn -Pdisplay test -Dtest=PicturesIT` writes them to `target/pictures`;
/// with `-Dpictures=src/docs/pictures` they go where the README has them.
@Tag("display")
class PicturesIT {

    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target/pictures"));

    @TempDir
    Path home;

    @BeforeAll
    static void screen() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theWindowInTheLight() {
        take("main-light", Locale.ENGLISH, Appearance.LIGHT, ViewMode.DRAFT, "signatories");
    }

    @Test
    void theWindowInTheDark() {
        take("main-dark", Locale.ENGLISH, Appearance.DARK, ViewMode.DRAFT, "sources");
    }

    @Test
    void theWindowInSpanish() {
        take("main-es", Locale.forLanguageTag("es"), Appearance.LIGHT, ViewMode.DRAFT, "sources");
    }

    @Test
    void thePagesBesideTheDraft() {
        take("pages", Locale.ENGLISH, Appearance.LIGHT, ViewMode.DRAFT_AND_PAGES, "signatories");
    }

    /// As it is printed, at a resolution for the screen.
    @Test
    void theFirstPage() throws IOException {
        var letter = new SampleLetter(Ids.counting("page"), TestHouse.noon().instant()).in(Locale.ENGLISH);
        var pages = new FopTypesetter(() -> LocalDate.of(2026, 11, 16)).set(letter, letter.original());
        try (var pictures = new PagePictures(pages)) {
            var png = pictures.png(0, 110);
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve("page.png"), png);
            assertThat(png.length).isGreaterThan(10_000);
        }
    }

    private void take(String name, Locale locale, Appearance appearance, ViewMode mode, String tab) {
        try (var house = new TestHouse(home, locale, TestHouse.noon())) {
            TestHouse.doOnScreen(() -> {
                house.preferences.appearanceProperty().set(appearance);
                house.desk.openSample();
            });
            var window = house.window();
            TestHouse.doOnScreen(() -> {
                window.stage().setWidth(1440);
                window.stage().setHeight(900);
                window.modeProperty().set(mode);
                window.showTab(tab);
            });
            WaitForAsyncUtils.sleep(2500, java.util.concurrent.TimeUnit.MILLISECONDS);
            var image = TestHouse.onScreen(() -> window.stage().getScene().snapshot(null));
            assertThat(write(name, image)).isGreaterThan(10_000);
        }
    }

    private static long write(String name, WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var dots = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, dots, 0, width);
        try {
            Files.createDirectories(FOLDER);
            var file = FOLDER.resolve(name + ".png");
            ImageIO.write(picture, "png", file.toFile());
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
