package org.undersigned.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.document.Flow;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.Place;
import org.undersigned.kit.PanelStage;
import org.undersigned.model.PageSize;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.Letters;
import org.undersigned.typeset.pictures.PagePictures;
import org.undersigned.typeset.print.PaperSides;
import org.undersigned.typeset.print.PrintContent;
import org.undersigned.typeset.print.PrintJob;
import org.undersigned.typeset.print.Printing;

class PreviewIT {

    @TempDir
    Path folder;

    @Test
    void showsThePagesOfTheLetterAndTheirNumber() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().letter());
        assertThat(stage.preview.pageCountProperty().get()).isEqualTo(2);
        assertThat(stage.preview.pageProperty().get()).isEqualTo(1);
        assertThat(stage.pagesWithPictures()).first().isEqualTo(true);
    }

    @Test
    void anEditIsSetAgainAfterAPauseAndTheOldPictureStaysUntilThen() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().letter());
        var before = PreviewStage.onScreen(() -> stage.desk().page(0).image());
        PreviewStage.onScreen(() -> {
            var settings = stage.open.letter().settings();
            stage.open.apply(new LetterEdit.ChangeSettings(
                    settings.withPageStyle(settings.pageStyle().withPaper(PageSize.LEGAL))));
            return null;
        });
        assertThat(PreviewStage.onScreen(() -> stage.desk().page(0).image())).isSameAs(before);
        stage.settle();
        assertThat(PreviewStage.onScreen(() -> stage.desk().page(0).image())).isNotSameAs(before);
    }

    @Test
    void pagesFollowTheCaretUnlessTheyAreToldNotTo() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().signedBy(150).letter());
        stage.caretInLastParagraph();
        assertThat(stage.preview.pageProperty().get()).isEqualTo(2);
        stage.run("preview.follow");
        PreviewStage.onScreen(() -> {
            stage.desk().scrollTo(0);
            return null;
        });
        stage.caretInLastParagraph();
        assertThat(stage.preview.pageProperty().get()).isEqualTo(1);
        stage.run("preview.here");
        assertThat(stage.preview.pageProperty().get()).isEqualTo(2);
    }

    @Test
    void aRefreshKeepsThePlaceAndThePicture() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().signedBy(300).letter());
        PreviewStage.onScreen(() -> {
            stage.desk().scrollTo(3);
            return null;
        });
        stage.settle();
        double before = PreviewStage.onScreen(() -> stage.desk().getVvalue());
        PreviewStage.onScreen(() -> {
            var settings = stage.open.letter().settings();
            stage.open.apply(new LetterEdit.ChangeSettings(
                    settings.withPageStyle(settings.pageStyle().withJustified(true))));
            return null;
        });
        stage.settle();
        assertThat(PreviewStage.onScreen(() -> stage.desk().getVvalue())).isCloseTo(before, within(0.001));
        assertThat(stage.preview.pageProperty().get()).isEqualTo(4);
    }

    @Test
    void aClickOnAPageGoesToTheText() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().letter());
        stage.click(0, 0.5);
        assertThat(stage.open.visitProperty().get().place())
                .isInstanceOfSatisfying(Place.InText.class, place -> assertThat(stage.open
                                .edition()
                                .blocks()
                                .get(place.caretBlock())
                                .role())
                        .isEqualTo(Role.BODY));
        stage.click(0, 0.92);
        assertThat(stage.open.visitProperty().get().place())
                .isInstanceOfSatisfying(
                        Place.InText.class, place -> assertThat(place.flow()).isInstanceOf(Flow.NoteBody.class));
    }

    @Test
    void aClickOnAWordGoesIntoThatWordAndTheCaretIsShownThere() throws Exception {
        var letter = Letters.ordinary().letter();
        var stage = PreviewStage.of(letter);
        var pages = Letters.typesetter().set(letter, letter.original());
        var block = letter.original().withRole(Role.BODY).get(1);
        var text = block.prose().text();
        try (var pictures = new PagePictures(pages)) {
            var exact = new ExactPlaces(
                    pictures,
                    pages.spots(),
                    PagePlaces.of(pages.spots(), letter.original(), 297 * 72 / 25.4),
                    letter,
                    letter.original());
            for (var word : List.of("mercury", "villages", "rapporteurs")) {
                int start = text.indexOf(word);
                var at = exact.point(Place.InText.caret(stage.open.body(), block.id(), start + word.length() / 2))
                        .orElseThrow();
                double width = pictures.width(0) * 72;
                double height = width / pictures.shape(0);
                stage.click(at.page(), at.x() / width, (at.top() + at.bottom()) / 2 / height);
                assertThat(stage.open.visitProperty().get().place())
                        .isInstanceOfSatisfying(Place.InText.class, place -> {
                            assertThat(place.caretBlock()).isEqualTo(block.id());
                            assertThat(place.caret()).as(word).isBetween(start + 1, start + word.length() - 1);
                        });
                PreviewStage.onScreen(() -> {
                    stage.caret.set(stage.open.visitProperty().get().place());
                    return null;
                });
                stage.settle();
                PreviewStage.onScreen(() -> {
                    var page = stage.desk().page(at.page());
                    var caret = page.lookup(".preview-caret");
                    assertThat(caret.isVisible()).isTrue();
                    var shown = caret.getBoundsInParent();
                    assertThat(shown.getCenterX() / page.getWidth() * width).isCloseTo(at.x(), within(6.0));
                    assertThat(shown.getCenterY() / page.getHeight() * height)
                            .isCloseTo((at.top() + at.bottom()) / 2, within(2.0));
                    return null;
                });
            }
        }
        picture(stage, "preview-caret");
        stage.run("preview.follow");
        stage.settle();
        assertThat(PreviewStage.onScreen(
                        () -> stage.desk().page(0).lookup(".preview-caret").isVisible()))
                .isFalse();
    }

    private static void picture(PreviewStage stage, String name) throws Exception {
        Files.createDirectories(Path.of("target/pictures"));
        var seen = stage.snapshot();
        int width = (int) seen.getWidth();
        int height = (int) seen.getHeight();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, seen.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(picture, "png", Path.of("target/pictures", name + ".png").toFile());
    }

    @Test
    void twoPagesStandSideBySide() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().signedBy(150).letter());
        stage.run("preview.twoUp");
        stage.settle();
        PreviewStage.onScreen(() -> {
            var left = stage.desk().page(0).localToScene(0, 0);
            var right = stage.desk().page(1).localToScene(0, 0);
            assertThat(right.getY()).isEqualTo(left.getY());
            assertThat(right.getX()).isGreaterThan(left.getX());
            return null;
        });
        assertThat(stage.pagesWithPictures()).startsWith(true, true);
    }

    @Test
    void smallPagesLeadToTheLargeOnes() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().signedBy(150).letter());
        stage.run("preview.thumbnails");
        stage.settle();
        assertThat(PreviewStage.onScreen(
                        () -> stage.small().isVisible() && stage.small().page(1).image() != null))
                .isTrue();
        stage.clickSmall(1);
        assertThat(stage.preview.pageProperty().get()).isEqualTo(2);
    }

    @Test
    void zoomIsByCommandToo() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().letter());
        double before = PreviewStage.onScreen(() -> stage.desk().zoomProperty().get());
        stage.run("preview.larger");
        assertThat(stage.desk().zoomProperty().get()).isGreaterThan(before);
        stage.run("preview.fit");
        assertThat(stage.desk().zoomProperty().get()).isCloseTo(before, within(0.02));
    }

    @Test
    void exportWritesThePdfWholeAndSaysSo() throws Exception {
        var letter = Letters.ordinary().letter();
        var stage = PreviewStage.of(letter);
        var target = folder.resolve("out");
        stage.dialogs.file(target);
        stage.run("file.exportPdf");
        assertThat(Files.readAllBytes(folder.resolve("out.pdf")))
                .isEqualTo(Letters.typesetter().set(letter, letter.original()).pdf());
        assertThat(stage.dialogs.told()).singleElement().asString().contains("out.pdf", "2 pages");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void exportIntoAFolderThatIsNotThereSaysSoAndLeavesNothing() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().letter());
        stage.dialogs.file(folder.resolve("gone/out.pdf"));
        stage.run("file.exportPdf");
        assertThat(stage.dialogs.failures()).singleElement().asString().contains("out.pdf");
    }

    @Test
    void cancellingTheExportDoesNothing() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().letter());
        stage.dialogs.cancelling();
        stage.run("file.exportPdf");
        assertThat(stage.dialogs.told()).isEmpty();
        assertThat(stage.dialogs.failures()).isEmpty();
    }

    @Test
    void charactersWithoutATypefaceAreSaidAbovethePages() throws Exception {
        var stage = PreviewStage.dark(
                new Letters("es")
                        .add(Role.BODY, "\u0938\u0924\u094D\u092F words \uD83D\uDE00")
                        .letter(),
                Locale.of("es"));
        var view = (PreviewView) stage.preview.view();
        assertThat(view.warning())
                .contains("devanagari")
                .contains("Un carácter")
                .contains("U+1F600");
    }

    @Test
    void printingWithoutAPrinterSaysWhatToDoInstead() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().letter());
        stage.run("file.print");
        assertThat(stage.dialogs.told()).singleElement().asString().contains("No printer");
    }

    @Test
    void aDraftIsPrintedWithNumberedLinesAndTheSignatoriesAlone() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().letter());
        stage.printing.known.add(new Printing.Printer("Upstairs", true));
        for (var content : List.of(PrintContent.DRAFT, PrintContent.SIGNATORIES)) {
            stage.dialogs.filling(form -> choose(form, content));
            stage.run("file.print");
        }
        assertThat(stage.printing.jobs).extracting(PrintJob::lastPage).containsExactly(3, 1);
        assertThat(stage.printing.sent.get(0).count()).isEqualTo(3);
        assertThat(stage.printing.sent.get(1).count()).isEqualTo(1);
    }

    @Test
    void printingCanBeStoppedBetweenPages() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().signedBy(150).letter());
        stage.printing.known.add(new Printing.Printer("Upstairs", true));
        stage.dialogs.filling(_ -> stage.tasks.cancelAfter(2));
        stage.run("file.print");
        assertThat(stage.printing.sent).as("stopped before all was sent").isEmpty();
        assertThat(stage.dialogs.failures()).isEmpty();
    }

    @Test
    void aBookletIsTurnedOnTheShortEdge() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().signedBy(150).letter());
        stage.printing.known.add(new Printing.Printer("Upstairs", true));
        stage.dialogs.filling(form -> ((CheckBox) form.lookup("#print-booklet")).setSelected(true));
        stage.run("file.print");
        assertThat(stage.printing.jobs).singleElement().satisfies(job -> {
            assertThat(job.sides()).isEqualTo(PaperSides.BOTH_SHORT_EDGE);
            assertThat(job.lastPage()).isEqualTo(2);
        });
    }

    @Test
    void theSystemsDialogTakesWhatWasChosenAndPrintsWhatItSays() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().letter());
        stage.printing.known.add(new Printing.Printer("Upstairs", true));
        stage.printing.known.add(new Printing.Printer("Downstairs", false));
        stage.printing.system =
                job -> new PrintJob("Downstairs", job.title(), 3, 2, 2, PaperSides.BOTH_LONG_EDGE, false);
        stage.dialogs.filling(form -> {
            choose(form, PrintContent.DRAFT);
            ((CheckBox) form.lookup("#print-grey")).setSelected(true);
            ((Button) form.lookup("#print-system")).fire();
            assertThat(((ComboBox<?>) form.lookup("#print-sides")).getValue()).isEqualTo(PaperSides.BOTH_LONG_EDGE);
            assertThat(((Spinner<?>) form.lookup("#print-copies")).getValue()).isEqualTo(3);
        });
        stage.run("file.print");
        assertThat(stage.printing.asked).singleElement().satisfies(job -> {
            assertThat(job.printer()).isEqualTo("Upstairs");
            assertThat(job.isWhole()).isTrue();
            assertThat(job.grey()).isTrue();
        });
        assertThat(stage.printing.jobs).singleElement().satisfies(job -> {
            assertThat(job.printer()).isEqualTo("Downstairs");
            assertThat(job.copies()).isEqualTo(3);
        });
        assertThat(stage.printing.sent.getFirst().count()).as("a draft").isEqualTo(3);
    }

    @Test
    void cancellingTheSystemsDialogLosesNothing() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().letter());
        stage.printing.known.add(new Printing.Printer("Upstairs", true));
        stage.dialogs.filling(form -> {
            ((Spinner<?>) form.lookup("#print-copies")).increment(4);
            ((Button) form.lookup("#print-system")).fire();
            assertThat(form.isDisabled()).isFalse();
            picture((javafx.scene.Parent) form);
        });
        stage.run("file.print");
        assertThat(stage.printing.jobs).singleElement().satisfies(job -> {
            assertThat(job.printer()).isEqualTo("Upstairs");
            assertThat(job.copies()).isEqualTo(5);
            assertThat(job.lastPage()).isEqualTo(2);
        });
    }

    private static void picture(javafx.scene.Parent form) {
        var sheet = PreviewIT.class.getResource("/org/undersigned/preview.css");
        form.getStylesheets().add(String.valueOf(sheet));
        PanelStage.picture(form, "print-form", false);
    }

    @SuppressWarnings("unchecked")
    private static void choose(javafx.scene.Node form, PrintContent content) {
        ((ComboBox<PrintContent>) form.lookup("#print-content")).setValue(content);
    }

    @Test
    void printSendsThePagesChosenToThePrinterChosen() throws Exception {
        var stage = PreviewStage.of(Letters.ordinary().letter());
        stage.printing.known.add(new Printing.Printer("Upstairs", true));
        stage.dialogs.filling(form -> {
            ((RadioButton) form.lookup("#some-pages")).setSelected(true);
            ((Spinner<?>) form.lookup("#first-page")).increment(1);
        });
        stage.run("file.print");
        assertThat(stage.printing.jobs)
                .containsExactly(new PrintJob(
                        "Upstairs",
                        "Open Letter on the River Basin Accord to the Basin Commission",
                        1,
                        2,
                        2,
                        PaperSides.ONE,
                        false));
    }
}
