package org.undersigned.citing.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.citing.style.Cited.cite;
import static org.undersigned.citing.style.Cited.letter;
import static org.undersigned.citing.style.Cited.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Prose;

/// Preview, print and export ask for the same letter at once, and a large letter is rendered side by side.
class ManyThreadsTest {

    @ParameterizedTest
    @EnumSource(value = CitationStyle.class, mode = EnumSource.Mode.EXCLUDE, names = "AS_WRITTEN")
    void manyThreadsAtOnceSayWhatOneSays(CitationStyle style) throws Exception {
        var letter = large(new Citing(style, true));
        var styler = new Styler();
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<Edition> work = () -> styler.shown(letter, letter.original());
            var made = new ArrayList<Edition>();
            for (var each : threads.invokeAll(List.of(work, work, work, work, work, work, work, work))) {
                made.add(each.get());
            }
            assertThat(made).containsOnly(new Styler().shown(letter, letter.original()));
        }
    }

    /// An engine is made when the others are busy, and several threads may find them busy at once.
    @ParameterizedTest
    @EnumSource(value = CitationStyle.class, mode = EnumSource.Mode.EXCLUDE, names = "AS_WRITTEN")
    void manyThreadsAtOnceMakeEnginesOfOneStyle(CitationStyle style) throws Exception {
        var first = Csl.of(style, "en");
        var terms = first.locale().getTerms();
        Callable<Csl> another = first::another;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var each : threads.invokeAll(Collections.nCopies(400, another))) {
                assertThat(each.get().locale().getTerms()).hasSameSizeAs(terms);
            }
        }
    }

    /// Most of its sources have no author: the engine then looks in the style for what to say in their place.
    private static Letter large(Citing citing) {
        var sources = new ArrayList<Source>();
        var notes = new ArrayList<Prose>();
        for (int i = 0; i < 150; i++) {
            var source =
                    Source.of(Id.of("s" + i), "Page " + i, Location.of(Id.of("l" + i), "https://a.example/" + i, "en"));
            sources.add(source);
            notes.add(Prose.of(run("See "), cite(source, "p. " + i), run(" and "), cite(sources.get(i / 2))));
        }
        return letter("en", citing, notes.toArray(Prose[]::new)).withSources(Register.copyOf(sources));
    }
}
