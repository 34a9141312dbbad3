package org.undersigned.typeset.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.typeset.Letters;
import org.undersigned.typeset.Pages;

class PrintContentTest {

    private static Pages set(PrintContent content) throws Exception {
        var letter = Letters.ordinary().letter();
        return content.finished(Letters.typesetter().set(content.letter(letter), content.edition(letter.original())));
    }

    private static String text(Pages pages) throws Exception {
        try (var document = Loader.loadPDF(pages.pdf())) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document);
        }
    }

    @Test
    void linesOfADraftAreNumberedThroughAndNotesAreNot() throws Exception {
        var text = text(set(PrintContent.DRAFT));
        assertThat(text).contains("1 Secretariat of the Basin Commission", "2 Plaza de las Aguas 14");
        assertThat(text.lines().filter(line -> line.matches("\\d+ Yours sincerely,")))
                .hasSize(1);
        assertThat(text.lines().filter(line -> line.contains("Letter to the joint committee")))
                .singleElement()
                .asString()
                .startsWith("1 Letter");
    }

    @Test
    void theListAloneHasItsTitleAndEveryName() throws Exception {
        var pages = set(PrintContent.SIGNATORIES);
        assertThat(pages.count()).isEqualTo(1);
        assertThat(text(pages).replaceAll("\\s+", " "))
                .contains(
                        "Open Letter on the River Basin Accord to the Basin Commission",
                        "Aída Núñez - Agua Libre",
                        "Eduarda Bórquez")
                .doesNotContain("Nothing has got better", "Yours sincerely");
    }

    @ParameterizedTest
    @CsvSource({"1, '-1 0 | -1 -1'", "4, '3 0 | 1 2'", "5, '-1 0 | 1 -1 | -1 2 | 3 4'", "8, '7 0 | 1 6 | 5 2 | 3 4'"})
    void foldedSheetsReadInOrder(int pages, String sides) {
        var written = Booklet.sides(pages).stream()
                .map(side -> side[0] + " " + side[1])
                .toList();
        assertThat(written).isEqualTo(Arrays.asList(sides.split(" \\| ", -1)));
    }

    @Test
    void aBookletHasTwoPagesOnEachSideOfSheetsAcross() throws Exception {
        var pages = Letters.ordinary().signedBy(150).set();
        var booklet = Booklet.of(pages, false);
        try (var document = Loader.loadPDF(booklet.pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isGreaterThan(box.getHeight());
            var reader = new PDFTextStripper();
            reader.setEndPage(1);
            assertThat(reader.getText(document)).contains("Secretariat of the Basin Commission", "1 / 3");
            reader.setStartPage(2);
            reader.setEndPage(2);
            assertThat(reader.getText(document)).contains("page 2 of 3", "page 3 of 3", "Person Number150");
        }
    }
}
