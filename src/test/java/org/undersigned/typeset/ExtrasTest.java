package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.PageExtra;
import org.undersigned.model.PageStyle;
import org.undersigned.typeset.pictures.PagePictures;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What stands on pages beside the letter itself, and lists on pages of their own.
class ExtrasTest {

    private static final Pattern NAME = Pattern.compile("Person Number(\\d+)");

    /// The first address of each source, in the order of the notes.
    private static final List<String> ADDRESSES = List.of(
            "https://rivers.example/l/78q6tt",
            "https://rivers.example/l/hGGkfc",
            "https://agualibre.example/wp-content/uploads/2025/02/RESUMEN-01_v5_ALTA-1.jpg",
            "https://cronologia.example/blog/cuenca-alta-preguntas-sin-respuesta-linea-del-tiempo/");

    @Test
    void theFingerprintIsAtTheFootOfEveryPageAndWholeAtTheEnd() throws Exception {
        var letters = Letters.ordinary().style(PageStyle.PLAIN.with(PageExtra.FINGERPRINT, true));
        var letter = letters.letter();
        var fingerprint = Fingerprint.of(letter, letter.original());
        var pages = letters.set();
        for (int page = 1; page <= pages.count(); page++) {
            assertThat(Extract.page(pages, page)).contains("Fingerprint of the text " + fingerprint.spoken());
        }
        assertThat(Extract.words(pages).replace(" ", "")).contains("(SHA-256):" + fingerprint.hex());
    }

    @Test
    void everySourceHasACodeThatACameraReads() throws Exception {
        var pages = Letters.ordinary()
                .style(PageStyle.PLAIN.with(PageExtra.CODES, true))
                .set();
        try (var pictures = new PagePictures(pages)) {
            var page = pictures.picture(pages.count() - 1, 200);
            var seen = new RGBLuminanceSource(page.width(), page.height(), page.argb());
            for (int i = 0; i < ADDRESSES.size(); i++) {
                var code = seen.crop(185 + i * 209, 1000, 195, 200);
                assertThat(new QRCodeReader()
                                .decode(new BinaryBitmap(new HybridBinarizer(code)))
                                .getText())
                        .isEqualTo(ADDRESSES.get(i));
            }
        }
        assertThat(Standards.broken(pages, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Standards.broken(pages, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aListLongerThanAPageMayStartOnItsOwnAndTheClosingSaysWhere() throws Exception {
        var pages = Letters.ordinary()
                .signedBy(100)
                .style(PageStyle.PLAIN.with(PageExtra.LIST_APART, true))
                .set();
        var closing = Extract.page(pages, 2);
        assertThat(closing).contains("Yours sincerely,", "The list of signatories begins on page 3.");
        assertThat(closing).doesNotContain("Aída Núñez");
        assertThat(Extract.page(pages, 3)).contains("page 3 of", "Aída Núñez - Agua Libre");
        assertThat(Standards.broken(pages, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aShortListStaysWithItsClosing() throws Exception {
        var pages = Letters.ordinary()
                .style(PageStyle.PLAIN.with(PageExtra.LIST_APART, true))
                .set();
        assertThat(Extract.page(pages, 2)).contains("Yours sincerely,", "Aída Núñez - Agua Libre");
    }

    @Test
    void thousandsOfNamesFillTheirPagesAndNoneIsLostOrParted() throws Exception {
        var pages = Letters.ordinary().signedBy(2500).set();
        int next = 1;
        int fullest = 0;
        for (int page = 3; page <= pages.count(); page++) {
            var names = NAME.matcher(Extract.page(pages, page))
                    .results()
                    .map(found -> Integer.parseInt(found.group(1)))
                    .toList();
            for (int name : names) {
                assertThat(name).isEqualTo(next++);
            }
            fullest = Math.max(fullest, names.size());
            if (page > 3 && page < pages.count()) {
                assertThat(names).as("page %d", page).hasSizeGreaterThanOrEqualTo(fullest - 4);
            }
        }
        assertThat(next).isEqualTo(2501);
    }
}
