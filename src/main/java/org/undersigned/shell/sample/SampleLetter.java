package org.undersigned.shell.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Note;

/// Makes the sample letter: two editions, the one in the user's language being the original, with three notes, four
/// sources and ten signatories in several states.
public final class SampleLetter {

    private static final Duration SINCE_FIRST_DRAFT = Duration.ofDays(16);

    private final Ids ids;
    private final Instant now;

    /// @param now the ledger's entries are dated in the weeks before
    public SampleLetter(Ids ids, Instant now) {
        this.ids = ids;
        this.now = now;
    }

    /// The sample for somebody who reads `locale`: Spanish for Spanish, English for all others.
    public Letter in(Locale locale) {
        boolean spanish = locale.getLanguage().equals("es");
        var facts = SampleFacts.read(lines("people-and-sources.txt"), ids);
        var original = edition(facts, spanish ? "es" : "en", null);
        var translation = edition(facts, spanish ? "en" : "es", original);
        var letter = Letter.of(ids.fresh(), original)
                .withEditions(Register.of(original, translation))
                .withSources(facts.sources());
        return new SamplePeople(ids, now.minus(SINCE_FIRST_DRAFT)).addTo(letter, facts.signatoryLines());
    }

    private Edition edition(SampleFacts facts, String language, @Nullable Edition translated) {
        var lines = lines("letter_" + language + ".txt");
        var notes = new HashMap<String, Id<Note>>();
        lines.stream()
                .filter(line -> line.startsWith("NOTE "))
                .forEach(line -> notes.put(line.substring(5, line.indexOf(':')), ids.fresh()));
        var text = new SampleText(ids, facts, notes);
        var blocks = text.blocks(lines);
        var bodies = text.notes(lines);
        if (translated == null) {
            return Edition.of(ids.fresh(), language, Register.copyOf(blocks), Register.copyOf(bodies));
        }
        return new Edition(
                ids.fresh(),
                language,
                "",
                translated.id(),
                Register.copyOf(paired(blocks, translated)),
                Register.copyOf(pairedNotes(bodies, translated)));
    }

    private static List<Block> paired(List<Block> blocks, Edition original) {
        return IntStream.range(0, blocks.size())
                .mapToObj(i ->
                        blocks.get(i).withTranslates(original.blocks().at(i).id()))
                .toList();
    }

    private static List<Note> pairedNotes(List<Note> notes, Edition original) {
        return IntStream.range(0, notes.size())
                .mapToObj(i -> new Note(
                        notes.get(i).id(),
                        notes.get(i).body(),
                        original.notes().at(i).id()))
                .toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream in = SampleLetter.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The app lacks its resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
