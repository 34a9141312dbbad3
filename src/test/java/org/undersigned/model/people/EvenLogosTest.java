package org.undersigned.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.model.people.EvenLogos.Logo;
import org.undersigned.model.people.EvenLogos.Placed;

class EvenLogosTest {

    private static final double MEASURE = 450;
    private static final double HEIGHT = 28;

    @Test
    void rowsAreOfAboutTheSameNumber() {
        for (int count = 1; count <= 60; count++) {
            var logos = new ArrayList<Logo<String>>();
            for (int i = 0; i < count; i++) {
                logos.add(new Logo<>("logo " + i, 600, 300));
            }
            var rows = EvenLogos.of(logos, HEIGHT, MEASURE);
            assertThat(rows.stream().flatMap(List::stream).map(Placed::of))
                    .containsExactlyElementsOf(logos.stream().map(Logo::of).toList());
            int most = rows.stream().mapToInt(List::size).max().orElseThrow();
            assertThat(rows).hasSize((count + 5) / 6);
            assertThat(most).isEqualTo((count + rows.size() - 1) / rows.size());
        }
    }

    @Test
    void noRowIsLongerThanTheMeasure() {
        var logos = new ArrayList<Logo<String>>();
        for (int i = 0; i < 200; i++) {
            logos.add(new Logo<>("", 100 + (i * 7919) % 2000, 100 + (i * 104_729) % 900));
        }
        for (var row : EvenLogos.of(logos, HEIGHT, MEASURE)) {
            double length = row.stream().mapToDouble(Placed::width).sum() + (row.size() - 1) * EvenLogos.gap(HEIGHT);
            assertThat(length).isLessThanOrEqualTo(MEASURE + 1e-6);
        }
    }

    @Test
    void aWideLogoIsLowerThanASquareOneAndKeepsItsProportions() {
        var row = EvenLogos.of(List.of(new Logo<>("wide", 2000, 400), new Logo<>("square", 900, 900)), HEIGHT, MEASURE)
                .getFirst();
        assertThat(row.get(0).height()).isLessThan(row.get(1).height());
        assertThat(row.get(0).width()).isGreaterThan(row.get(1).width());
        assertThat(row.get(0).width() / row.get(0).height()).isEqualTo(5);
        assertThat(row).allSatisfy(logo -> assertThat(logo.height()).isBetween(HEIGHT * 0.6, HEIGHT * 1.25));
    }

    @Test
    void noLogoIsLargerThanItsDotsAllow() {
        var small = EvenLogos.of(List.of(new Logo<>("icon", 32, 32)), HEIGHT, MEASURE);
        assertThat(small.getFirst().getFirst().height()).isEqualTo(32 * 72 / 150.0);
    }

    @Test
    void aBannerIsNoWiderThanItsPartOfARow() {
        var banner = EvenLogos.of(List.of(new Logo<>("banner", 9000, 300)), HEIGHT, MEASURE);
        assertThat(banner.getFirst().getFirst().width()).isLessThan(MEASURE / 2);
    }

    @Test
    void nobodyHasNoRow() {
        assertThat(EvenLogos.of(List.<Logo<String>>of(), HEIGHT, MEASURE)).isEmpty();
    }
}
