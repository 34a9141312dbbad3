package org.undersigned.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.undersigned.kit.tasks.Progress;
import org.undersigned.model.Letter;
import org.undersigned.typeset.Letters;
import org.undersigned.typeset.Watch;

class ExtentTest {

    @Test
    void theExtentOfALongLetterIsAboutRight() {
        var letter = Letters.ordinary().signedBy(2000).letter();
        var pages = Letters.typesetter().set(letter, letter.original()).count();
        assertThat(Extent.of(letter, letter.original()).pages()).isCloseTo(pages, within(pages * 0.25));
    }

    @Test
    void settingALongLetterSaysHowFarItIsAndStopsWhenNobodyWantsIt() {
        var letter = Letters.ordinary().signedBy(2000).letter();
        var told = told(letter, 30);
        assertThat(told).hasSizeBetween(20, 40).isSorted();
        assertThat(told.getLast()).isBetween(0.3, 0.97);
        assertThat(told(Letters.ordinary().letter(), 1)).isEmpty();
    }

    /// What is said of the progress until so many pages are finished, when it is cancelled.
    private static ArrayList<Double> told(Letter letter, int most) {
        var told = new ArrayList<Double>();
        var extent = Extent.of(letter, letter.original());
        var progress = new Progress() {
            @Override
            public void at(double done) {
                told.add(done);
            }

            @Override
            public void stopIfCancelled() {}
        };
        Watch watch = finished -> {
            extent.tell(progress, finished);
            if (finished >= most) {
                throw new CancellationException();
            }
        };
        try {
            Letters.typesetter().set(letter, letter.original(), org.undersigned.model.source.KeptPictures.NONE, watch);
        } catch (CancellationException _) {
            // Wanted: the rest of the pages is not set.
        }
        return told;
    }
}
