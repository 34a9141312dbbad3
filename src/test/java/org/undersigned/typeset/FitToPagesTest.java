package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.model.PageStyle;
import org.undersigned.model.source.KeptPictures;

class FitToPagesTest {

    private final FitToPages fitting = new FitToPages(Letters.typesetter(), KeptPictures.NONE);

    @Test
    void whatFitsIsLeftAlone() {
        var letter = Letters.ordinary().letter();
        var fit = fitting.find(letter, letter.original(), 2, Watch.NOBODY);
        assertThat(fit.enough()).isTrue();
        assertThat(fit.style()).isEqualTo(letter.settings().pageStyle());
    }

    @Test
    void aLetterALittleTooLongIsMadeToFitByTheLeastThatDoes() {
        var loose = PageStyle.PLAIN.withLineHeight(1.7).withSize(13);
        var letter = Letters.ordinary().style(loose).letter();
        assertThat(Letters.typesetter().set(letter, letter.original()).count()).isEqualTo(3);
        var fit = fitting.find(letter, letter.original(), 2, Watch.NOBODY);
        assertThat(fit.enough()).isTrue();
        assertThat(fit.pages()).isEqualTo(2);
        var steps = FitToPages.tighter(loose);
        var before = steps.get(steps.indexOf(fit.style()) - 1);
        var almost = letter.withSettings(letter.settings().withPageStyle(before));
        assertThat(Letters.typesetter().set(almost, almost.original()).count()).isEqualTo(3);
    }

    @Test
    void noStepLeavesGoodTasteAndATooLongLetterSaysSo() {
        assertThat(FitToPages.tighter(PageStyle.PLAIN)).allSatisfy(style -> {
            assertThat(style.size()).isGreaterThanOrEqualTo(9);
            assertThat(style.margin()).isGreaterThanOrEqualTo(17);
            assertThat(style.lineHeight()).isGreaterThanOrEqualTo(1.18);
        });
        var letter = Letters.ordinary().signedBy(300).letter();
        assertThat(fitting.find(letter, letter.original(), 1, Watch.NOBODY).enough())
                .isFalse();
    }
}
