package org.undersigned.typeset.print;

import static org.assertj.core.api.Assertions.assertThat;

import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintAttributesTest {

    private static final PrintJob PLAIN =
            new PrintJob("Upstairs", "A letter", 1, 1, PrintJob.TO_THE_END, PaperSides.ONE, false);

    @ParameterizedTest
    @EnumSource
    void everyJobGoesThereAndBack(PaperSides sides) {
        for (boolean grey : new boolean[] {false, true}) {
            for (int last : new int[] {3, 17, PrintJob.TO_THE_END}) {
                for (int first : new int[] {1, 3}) {
                    var job = new PrintJob("Upstairs", "A letter", 4, first, last, sides, grey);
                    assertThat(PrintAttributes.job(PrintAttributes.of(job), "Upstairs", PLAIN))
                            .isEqualTo(job);
                }
            }
        }
    }

    @Test
    void allPagesAreNoRange() {
        assertThat(PrintAttributes.of(PLAIN).get(PageRanges.class)).isNull();
    }

    @Test
    void whatTheDialogSaysWinsAndWhatItDoesNotSayStays() {
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(Sides.TUMBLE);
        attributes.add(new PageRanges("2-3,7"));
        var before = new PrintJob("Upstairs", "A letter", 6, 1, 4, PaperSides.ONE, false);
        assertThat(PrintAttributes.job(attributes, "Downstairs", before))
                .isEqualTo(new PrintJob("Downstairs", "A letter", 6, 2, 7, PaperSides.BOTH_SHORT_EDGE, false));
    }

    @Test
    void rangesAreCutToThePagesThereAreAndAllElseIsKept() {
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(new PageRanges("1-2,4-9,12"));
        attributes.add(new Copies(2));
        attributes.add(MediaTray.MANUAL);
        attributes.add(Chromaticity.COLOR);
        PrintAttributes.cut(attributes, 5);
        assertThat(((PageRanges) attributes.get(PageRanges.class)).getMembers())
                .isDeepEqualTo(new int[][] {{1, 2}, {4, 5}});
        assertThat(attributes.get(javax.print.attribute.standard.Media.class)).isEqualTo(MediaTray.MANUAL);
        assertThat(attributes.size()).isEqualTo(4);
    }

    @Test
    void aRangeBehindTheEndIsTheLastPage() {
        var attributes = new HashPrintRequestAttributeSet(new PageRanges(8, 9));
        PrintAttributes.cut(attributes, 5);
        assertThat(((PageRanges) attributes.get(PageRanges.class)).getMembers()).isDeepEqualTo(new int[][] {{5, 5}});
    }
}
