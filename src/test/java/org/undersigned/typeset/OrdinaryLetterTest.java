package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.model.PageSize;
import org.undersigned.model.PageStyle;
import org.undersigned.model.ReadyStyle;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class OrdinaryLetterTest {

    private static final Pages PAGES = Letters.ordinary().set();

    @Test
    void notesStandBelowTheTextOfThePageThatCallsThem() throws Exception {
        var lines = Extract.lines(PAGES);
        var lastOfBody = lines.stream()
                .filter(line -> line.page() == 1 && line.text().contains("both sides listen to"))
                .findFirst()
                .orElseThrow();
        for (var start : List.of("Letter to the joint committee", "See the yearly summary", "A detailed timeline")) {
            assertThat(lines)
                    .filteredOn(line -> line.text().contains(start))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.page()).isEqualTo(1);
                        assertThat(line.y()).isGreaterThan(lastOfBody.y());
                        assertThat(line.size()).isLessThan(lastOfBody.size());
                    });
        }
    }

    @Test
    void everyAddressCanBeClickedAndNoneGainedAHyphen() throws Exception {
        var addresses = List.of(
                "https://rivers.example/l/78q6tt",
                "https://rivers.example/l/4nh8wm",
                "https://rivers.example/l/hGGkfc",
                "https://agualibre.example/wp-content/uploads/2025/02/RESUMEN-01_v5_ALTA-1.jpg",
                "https://cronologia.example/blog/cuenca-alta-preguntas-sin-respuesta-linea-del-tiempo/");
        assertThat(Extract.links(PAGES)).containsExactlyElementsOf(addresses);
        var together = Extract.words(PAGES).replace(" ", "");
        assertThat(addresses).allSatisfy(address -> assertThat(together).contains("<" + address + ">"));
    }

    @Test
    void textReadsInOrderWithoutLigatures() throws Exception {
        assertThat(Extract.words(PAGES))
                .contains("second floor")
                .contains("from the first of December")
                .containsSubsequence(
                        "Secretariat of the Basin Commission",
                        "Open Letter on the River Basin Accord to the Basin Commission",
                        "November 16th 2026",
                        "Plenary",
                        "The accord on the common basin",
                        "Nothing has got better",
                        "And third",
                        "The basin was the first",
                        "Yours sincerely,",
                        "Aída Núñez - Agua Libre",
                        "Haydée Paz - Fuente, Centro de Estudios del Agua",
                        "Eduarda Bórquez - Transparencia del Agua");
    }

    @Test
    void namesStandOnOnePageWithTheirClosingEachOnALine() throws Exception {
        var text = Extract.page(PAGES, 2);
        assertThat(text.lines().toList())
                .containsSequence("Aída Núñez - Agua Libre", "Edgar Jara - Cuenca Evalúa")
                .contains("Yours sincerely,", "Juan E. Pacheco - ICAM, Instituto de la Cuenca Alta y Media");
    }

    @Test
    void laterPagesSayWhatTheyContinueAndEveryPageItsNumber() throws Exception {
        assertThat(Extract.page(PAGES, 1)).contains("1 / 2");
        assertThat(Extract.page(PAGES, 2))
                .startsWith("Open Letter on the River Basin Accord")
                .contains("page 2 of 2");
    }

    @Test
    void everyParagraphOfTextAndNotesIsKnownByWhereItStands() throws Exception {
        var letter = Letters.ordinary().letter().original();
        var lines = Extract.lines(PAGES);
        for (var block : letter.blocks()) {
            if (!block.prose().isEmpty()) {
                var start = block.prose().words();
                assertThat(PAGES.spots())
                        .filteredOn(spot -> spot.block().equals(block.id()))
                        .singleElement()
                        .satisfies(spot -> assertThat(lines)
                                .anyMatch(line -> line.page() == spot.page() + 1
                                        && start.startsWith(line.text().substring(0, 5))
                                        && line.y() > spot.y()
                                        && line.y() < spot.y() + 32));
            }
        }
        for (var note : letter.notes()) {
            assertThat(PAGES.spots())
                    .anyMatch(spot -> spot.block().equals(note.body().at(0).id()));
        }
    }

    @Test
    void theSameLetterGivesTheSameBytes() {
        assertThat(Letters.ordinary().set().pdf()).isEqualTo(PAGES.pdf());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Tokyo", "America/Lima", "Asia/Kathmandu"})
    void theSameLetterGivesTheSameBytesInEveryTimeZone(String zone) throws Exception {
        var here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            var pages = Letters.ordinary().set();
            assertThat(pages.pdf()).isEqualTo(PAGES.pdf());
            try (var document = Loader.loadPDF(pages.pdf())) {
                assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                        .isEqualTo("2000-01-01T00:00:00Z");
            }
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void thePdfKeepsTheStandardForArchives() throws Exception {
        assertThat(Standards.broken(PAGES, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void thePdfKeepsTheStandardForAccessibility() throws Exception {
        assertThat(Standards.broken(PAGES, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void pagesHaveTheSizeOfTheirPaper(PageSize paper) throws Exception {
        var pages = Letters.ordinary().style(PageStyle.PLAIN.withPaper(paper)).set();
        try (var document = Loader.loadPDF(pages.pdf())) {
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth() / 72 * 25.4)
                    .isCloseTo(paper.width(), org.assertj.core.api.Assertions.within(0.1));
            assertThat(box.getHeight() / 72 * 25.4)
                    .isCloseTo(paper.height(), org.assertj.core.api.Assertions.within(0.1));
        }
        assertThat(pages.troubles().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyReadyStyleKeepsBothStandards(ReadyStyle ready) throws Exception {
        var pages = Letters.ordinary().style(ready.on(PageSize.LETTER)).set();
        assertThat(Standards.broken(pages, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Standards.broken(pages, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
