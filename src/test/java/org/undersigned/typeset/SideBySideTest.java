package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;

/// The preview is made while a person prints and exports, and the engine may be new to them all.
class SideBySideTest {

    private static final int THREADS = 6;

    @RepeatedTest(8)
    void aLetterSetByManyAtOnceIsTheSameForAll() throws Exception {
        var logos = new LettersWithLogos(Letters.ordinary(), List.of(new int[] {300, 100}, new int[] {200, 200}));
        var letter = logos.letter();
        var typesetter = Letters.typesetter();
        Callable<Pages> work = () -> typesetter.set(letter, letter.original(), logos.pictures(), Watch.NOBODY);
        var made = new ArrayList<Pages>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var each : threads.invokeAll(Collections.nCopies(2 * THREADS, work))) {
                made.add(each.get());
            }
        }
        assertThat(made).allSatisfy(pages -> assertThat(pages.pdf())
                .isEqualTo(made.getFirst().pdf()));
        assertThat(made).allSatisfy(pages -> assertThat(pages.troubles()).isEqualTo(Troubles.NONE));
    }
}
