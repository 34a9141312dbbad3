package org.undersigned.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.document.Flow;
import org.undersigned.document.LetterEdit;
import org.undersigned.document.Place;
import org.undersigned.model.PageSize;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.Letters;
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
