package org.undersigned.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.language.Messages;
import org.undersigned.model.identity.Ids;
import org.undersigned.store.Access;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.Me;
import org.undersigned.typeset.fop.FopTypesetter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The main job on the real letter, from text to letter to outputs, without a window.
class SeedTest {

    private static final Path SEED = Path.of("../shared/letters/mexico-ogp-2018.txt");

    @TempDir
    Path folder;

    private final LetterFiles files = new LetterFiles(Me.here(() -> "Ana", Map.of()), InstantSource.system());
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path letter;

    @BeforeEach
    void importTheLetter() {
        assumeTrue(Files.exists(SEED));
        letter = folder.resolve("mexico.undersigned");
        assertThat(run("import", SEED.toString(), "-o", letter.toString()))
                .as(err.toString())
                .isZero();
    }

    @Test
    void infoSaysWhatStandsInTheLetter() {
        out.getBuffer().setLength(0);
        run("info", letter.toString(), "--json");
        var info = JsonMapper.shared().readTree(out.toString());

        assertThat(info.get("notes").intValue()).isEqualTo(3);
        assertThat(info.get("sources").intValue()).isEqualTo(4);
        assertThat(info.get("locations").intValue()).isEqualTo(5);
        assertThat(info.get("signatories").intValue()).isEqualTo(10);
        assertThat(info.get("organisations").intValue()).isEqualTo(10);
        assertThat(info.get("marks").get("bold").intValue()).isEqualTo(5);
        assertThat(info.get("blocks").get("body").intValue()).isEqualTo(8);
        assertThat(info.get("title").stringValue()).startsWith("Mexican Civil Society Open Letter");
        assertThat(info.get("dateline").get("place").stringValue()).isEqualTo("Tbilisi, Georgia");
        assertThat(info.get("dateline").get("date").stringValue()).isEqualTo("2018-07-16");
    }

    @Test
    void sourcesSayTheirLocationsLanguagesFlagsAndNotes() {
        out.getBuffer().setLength(0);
        run("sources", letter.toString(), "--json");
        var sources = JsonMapper.shared().readTree(out.toString());
        var locations = new ArrayList<JsonNode>();
        var notes = new ArrayList<Integer>();
        for (var source : sources) {
            source.get("locations").forEach(locations::add);
            source.get("citations").forEach(use -> notes.add(use.get("note").intValue()));
        }

        assertThat(sources.size()).isEqualTo(4);
        assertThat(locations).hasSize(5);
        assertThat(locations)
                .extracting(location -> location.get("language").stringValue())
                .containsExactlyInAnyOrder("en", "es", "", "", "es");
        assertThat(locations.stream().filter(location -> has(location, "short_link")))
                .hasSize(3)
                .allMatch(location -> location.get("address").stringValue().startsWith("https://goo.gl/"));
        assertThat(locations.stream().filter(location -> has(location, "picture_file")))
                .hasSize(1);
        assertThat(notes).containsExactly(1, 1, 2, 3);
    }

    private static boolean has(JsonNode location, String flag) {
        for (var each : location.get("flags")) {
            if (each.stringValue().equals(flag)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void namesWithCommasAndInitialsAreWhole() throws Exception {
        try (var file = files.open(letter, Access.READ_ONLY)) {
            assertThat(file.letter().organisations().stream()
                            .map(body -> body.names().in("")))
                    .contains("Fundar, Centro de Análisis e Investigación");
            assertThat(file.letter().persons().stream()
                            .map(person -> person.names().in("")))
                    .contains("Juan E. Pardinás");
        }
    }

    @Test
    void everyWordOfTheInputIsInTheTextThatIsExported() throws Exception {
        var text = folder.resolve("out.txt");
        assertThat(run("export", letter.toString(), "-o", text.toString()))
                .as(err.toString())
                .isZero();
        var exported = new HashSet<>(Arrays.asList(words(Files.readString(text))));
        assertThat(words(Files.readString(SEED))).isSubsetOf(exported);
    }

    @Test
    void aLetterThatStandsThereIsNotReplacedUnlessForced() {
        assertThat(run("import", SEED.toString(), "-o", letter.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("--force").hasLineCount(1);
        assertThat(run("import", SEED.toString(), "-o", letter.toString(), "--force"))
                .isZero();
    }

    @Test
    void anImportSaysWhatItBroughtAndWhatItIsNotSureOf() {
        assertThat(out.toString()).contains("3 notes", "10 signatories").hasLineCount(1);
    }

    private static String[] words(String text) {
        return text.replace("*", "")
                .replaceAll("[¹²³<>()\\[\\]:;]|\\^", " ")
                .strip()
                .split("[\\s\\p{Z}]+");
    }

    private int run(String... arguments) {
        var terminal = new Terminal(new Messages(Locale.ENGLISH), new PrintWriter(out), new PrintWriter(err));
        return Cli.on(terminal, files, Ids.counting("i"), new FopTypesetter(LocalDate::now))
                .run(arguments);
    }
}
