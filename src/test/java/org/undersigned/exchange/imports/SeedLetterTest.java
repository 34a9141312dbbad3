package org.undersigned.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.language.Dateline;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Role;

/// The real letter that the project starts from, where it is at hand.
class SeedLetterTest {

    private static final Path SEED = Path.of("../shared/letters/mexico-ogp-2018.txt");

    private static Imported seed() throws IOException {
        assumeTrue(Files.exists(SEED));
        return Imported.file(SEED);
    }

    @Test
    void everyPartIsFound() throws IOException {
        var seed = seed();
        assertThat(seed.count(Role.RECIPIENT)).as(seed.shown()).isEqualTo(2);
        assertThat(seed.count(Role.TITLE)).isEqualTo(1);
        assertThat(seed.count(Role.DATELINE)).isEqualTo(1);
        assertThat(seed.count(Role.BODY)).isEqualTo(8);
        assertThat(seed.count(Role.CLOSING)).isEqualTo(1);
        assertThat(seed.count(Role.SIGNATORIES)).isEqualTo(1);
        assertThat(seed.letter().original().blocks().size()).isEqualTo(14);
        assertThat(seed.understanding().language()).isEqualTo("en");
        assertThat(seed.understanding().unsure()).isZero();
        assertThat(seed.understanding().doubts()).isEmpty();
    }

    @Test
    void theDateAndPlaceAreRead() throws IOException {
        var dateline = Dateline.parse(seed().words(Role.DATELINE)).orElseThrow();
        assertThat(dateline.place()).isEqualTo("Tbilisi, Georgia");
        assertThat(dateline.date()).isEqualTo("2018-07-16");
    }

    @Test
    void fiveSpansAreBold() throws IOException {
        assertThat(seed().letter().original().blocks().stream()
                        .flatMap(block -> block.prose().inlines().stream())
                        .filter(inline ->
                                inline instanceof Inline.Run run && run.marks().has(Mark.BOLD)))
                .hasSize(5);
    }

    @Test
    void threeNotesCiteFourSourcesAtFivePlaces() throws IOException {
        var letter = seed().letter();
        assertThat(letter.original().notes().size()).isEqualTo(3);
        assertThat(letter.original().numbers().inOrder()).hasSize(3);
        assertThat(letter.sources().size()).isEqualTo(4);
        var locations = letter.sources().stream()
                .flatMap(source -> source.locations().stream())
                .toList();
        assertThat(locations).hasSize(5);
        assertThat(locations.stream().map(location -> location.language())).containsExactly("en", "es", "", "", "es");
        assertThat(locations.stream().filter(location -> location.kind() == LocationKind.SHORT_LINK))
                .hasSize(3);
        var first = letter.sources().at(0);
        assertThat(first.title()).isEqualTo("letter sent to STT");
        assertThat(first.date()).isEqualTo("2017-05-23");
    }

    @Test
    void theThreeNotesPrintExactlyAsTheyWereWritten() throws IOException {
        assumeTrue(Files.exists(SEED));
        var printed = inOneLine(seed().text());
        var paragraphs = List.of(Files.readString(SEED).split("\\R\\s*\\R", -1));
        for (int i = 0; i < 3; i++) {
            var marker = "¹²³".substring(i, i + 1);
            var written = paragraphs.stream()
                    .map(String::strip)
                    .filter(paragraph -> paragraph.startsWith(marker))
                    .findFirst()
                    .orElseThrow();
            assertThat(printed).contains("[" + (i + 1) + "] " + inOneLine(written.substring(1)));
        }
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void tenSignatoriesKeepTheirNamesWhole() throws IOException {
        var letter = seed().letter();
        assertThat(letter.signatories().size()).isEqualTo(10);
        assertThat(letter.persons().stream().map(person -> person.names().in("en")))
                .contains("Juan E. Pardinás");
        assertThat(letter.organisations().stream()
                        .map(organisation -> organisation.names().in("en")))
                .hasSize(10)
                .containsAll(List.of("Fundar, Centro de Análisis e Investigación", "Article 19", "SocialTIC"));
        assertThat(letter.signatories().stream()
                        .filter(entry -> !entry.printedForm().isEmpty()))
                .isEmpty();
    }

    @Test
    void nothingIsLostAndTheFingerprintIsStable() throws IOException {
        var seed = seed();
        assertThat(seed.lost()).isEmpty();
        assertThat(seed.report().leftOut()).isEmpty();
        assertThat(Fingerprint.of(seed.letter(), seed.letter().original()))
                .isEqualTo(Fingerprint.of(seed().letter(), seed().letter().original()));
    }

    @Test
    void exportToTextGivesBackEveryWord() throws IOException {
        assumeTrue(Files.exists(SEED));
        var words =
                Files.readString(SEED).replaceAll("\\*\\*|[¹²³]", " ").strip().split("\\s+");
        assertThat(seed().text().replaceAll("\\[[0-9]\\]", " ")).contains(List.of(words));
    }
}
