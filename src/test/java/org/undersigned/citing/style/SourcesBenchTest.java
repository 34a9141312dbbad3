package org.undersigned.citing.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.undersigned.bench.BenchReport;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// How long switching the style of a letter of 2,000 sources and 500 notes takes, in the background.
@Tag("bench")
@Tag("sources")
class SourcesBenchTest {

    @RegisterExtension
    static final BenchReport REPORT = new BenchReport("sources");

    @Test
    void switchingTheStyle() throws Exception {
        var letter = letter();
        var medians = new EnumMap<CitationStyle, Double>(CitationStyle.class);
        for (var style : CitationStyle.values()) {
            var styled = letter.withSettings(letter.settings().withCiting(new Citing(style, true)));
            measureFirst(style, styled);
            long cost = cpu();
            var switched = REPORT.time("switch to " + style, 0, 6, () -> new Styler().shown(styled, styled.original()));
            REPORT.add("switch to " + style + ", CPU of all threads", "ms", (cpu() - cost) / 6e6);
            medians.put(style, switched.median());
            var styler = new Styler();
            styler.shown(styled, styled.original());
            REPORT.time("after a key in " + style, 2, 20, () -> styler.shown(styled, styled.original()));
        }
        assertThat(medians.values()).allMatch(median -> median < 1000);
    }

    /// With classes that nothing has used yet, and nothing compiled for them.
    private static void measureFirst(CitationStyle style, Letter styled) throws Exception {
        long cost = cpu();
        REPORT.time("first use of " + style, 0, 1, () -> new Styler().shown(styled, styled.original()));
        REPORT.add("first use of " + style + ", CPU of all threads", "ms", (cpu() - cost) / 1e6);
    }

    /// Of the whole process, in nanoseconds.
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static Letter letter() {
        var sources = new ArrayList<Source>();
        for (int i = 0; i < 2000; i++) {
            sources.add(source(i));
        }
        var notes = new ArrayList<Note>();
        var calls = new ArrayList<Inline>();
        var random = new Random(1);
        for (int i = 0; i < 500; i++) {
            var inlines = new ArrayList<Inline>();
            for (int k = 0; k < 5; k++) {
                int cited = k < 4 ? i * 4 + k : random.nextInt(i * 4 + 1);
                inlines.add(new Inline.Run(k == 0 ? "See " : "; ", Marks.NONE));
                inlines.add(
                        new Inline.Citation(Id.of("s" + cited), List.of(new Inline.Address(Id.of("l"), "<", ">")), ""));
            }
            Id<Note> id = Id.of("n" + i);
            notes.add(Note.of(id, Block.of(Id.of("b" + i), Role.BODY, new Prose(inlines))));
            calls.add(new Inline.Run("Words. ", Marks.NONE));
            calls.add(new Inline.NoteCall(id));
        }
        var body = Block.of(Id.of("body"), Role.BODY, new Prose(calls));
        return Letter.of(Id.of("letter"), Edition.of(Id.of("en"), "en", Register.of(body), Register.copyOf(notes)))
                .withSources(Register.copyOf(sources));
    }

    private static Source source(int i) {
        return new Source(
                Id.of("s" + i),
                SourceKind.values()[i % SourceKind.values().length],
                "Report number " + i + " on rivers",
                List.of(Author.person("Paz" + i % 700 + ", Ana")),
                "Press " + i % 50,
                "",
                Integer.toString(2000 + i % 25),
                "en",
                "",
                Map.of(),
                Map.of(),
                Register.of(Location.of(Id.of("l"), "https://a.example/" + i, "en")));
    }
}
