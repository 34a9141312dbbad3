package org.undersigned.typeset;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.bench.BenchReport;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.pictures.PagePictures;

@Tag("bench")
@Tag("page")
class PageBenchTest {

    @RegisterExtension
    static final BenchReport REPORT = new BenchReport("page");

    private final Typesetter typesetter = Letters.typesetter();

    @Test
    void ordinaryLetter() throws Exception {
        var letter = Letters.ordinary().letter();
        REPORT.time("ordinary letter to PDF, first time", 0, 1, () -> typesetter.set(letter, letter.original()));
        REPORT.time("ordinary letter to PDF, warm", 60, 100, () -> typesetter.set(letter, letter.original()));
        REPORT.time("ordinary letter to picture of page 1 at 96 dpi, warm", 20, 100, () -> {
            try (var pictures = new PagePictures(typesetter.set(letter, letter.original()))) {
                pictures.picture(0, 96);
            }
        });
    }

    @Test
    void twentyPages() throws Exception {
        var long20 = new Letters("en").add(Role.TITLE, "A long letter");
        for (int i = 0; i < 95; i++) {
            long20.add(
                    Role.BODY, "The gauges at the upper dam have shown more this year than in any other. ".repeat(9));
        }
        var letter = long20.letter();
        REPORT.time("20 pages to PDF, warm", 5, 20, () -> typesetter.set(letter, letter.original()));
    }

    @Test
    void manySignatories() throws Exception {
        for (int names : new int[] {1000, 10_000, 50_000}) {
            var letter = Letters.ordinary().signedBy(names).letter();
            REPORT.time(names + " signatories to PDF", 1, 3, () -> typesetter.set(letter, letter.original()));
        }
    }
}
