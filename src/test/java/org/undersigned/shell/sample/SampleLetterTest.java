package org.undersigned.shell.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.undersigned.model.Letter;
import org.undersigned.model.Status;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.LocationKind;
import org.undersigned.shell.status.LetterFacts;

class SampleLetterTest {

    private static final Instant NOW = Instant.parse("2026-11-16T12:00:00Z");

    @Test
    void theSampleShowsWhatALetterCanHold() {
        var letter = sample(Locale.ENGLISH);
        var original = letter.original();
        assertThat(original.language()).isEqualTo("en");
        assertThat(original.notes().size()).isEqualTo(3);
        assertThat(original.numbers().inOrder()).hasSize(3);
        assertThat(letter.signatories().size()).isEqualTo(10);
        assertThat(letter.organisations().size()).isEqualTo(10);
        assertThat(letter.sources().stream().flatMap(source -> source.locations().stream()))
                .extracting(location -> location.kind())
                .contains(
                        LocationKind.ORIGINAL,
                        LocationKind.TRANSLATION,
                        LocationKind.SHORT_LINK,
                        LocationKind.ARCHIVED_COPY);
        assertThat(letter.signatories().stream().map(signatory -> letter.ledger()
                        .latest(signatory.id())
                        .orElseThrow()
                        .status()))
                .contains(Status.INVITED, Status.CONSIDERING, Status.AGREED, Status.CONFIRMED, Status.WITHDRAWN);
    }

    @Test
    void theOriginalIsInTheReadersLanguageAndTheOtherEditionTranslatesItBlockByBlock() {
        var letter = sample(Locale.forLanguageTag("es-MX"));
        assertThat(letter.original().title()).startsWith("Carta abierta");
        var english = letter.editions().at(1);
        assertThat(english.translates()).isEqualTo(letter.original().id());
        assertThat(english.blocks().size()).isEqualTo(letter.original().blocks().size());
        assertThat(english.blocks()).allSatisfy(block -> {
            var translated = java.util.Objects.requireNonNull(block.translates());
            assertThat(letter.original().blocks().get(translated).role()).isEqualTo(block.role());
        });
    }

    @Test
    void someAgreedToThisTextAndSomeToTheOneBefore() {
        var letter = sample(Locale.ENGLISH);
        var facts = LetterFacts.of(letter, letter.original());
        assertThat(facts.onList()).isEqualTo(9);
        assertThat(facts.agreed()).isEqualTo(6);
    }

    @Test
    void aChangedWordTakesTheAgreementBack() {
        var letter = sample(Locale.ENGLISH);
        var blocks = letter.original().blocks();
        var changed = blocks.at(6).withProse(blocks.at(6).prose().slice(0, 10));
        var next = letter.withEdition(letter.original().withBlocks(blocks.with(changed)));
        assertThat(LetterFacts.of(next, next.original()).agreed()).isZero();
    }

    private static Letter sample(Locale locale) {
        return new SampleLetter(Ids.counting("s"), NOW).in(locale);
    }
}
