package org.undersigned.exchange.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.model.identity.Ids;

/// Files that somebody made to be hard, or that came out broken: sources or a refusal, and soon.
@Timeout(60)
class HardFilesTest {

    private static final int DEEP = 100_000;

    private static ReferenceResult read(String text, String name) {
        return read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static ReferenceResult read(byte[] bytes, String name) {
        return new ReferenceImporter(Ids.counting("s")).read(bytes, name);
    }

    private static String title(ReferenceResult result) {
        assertThat(result).isInstanceOf(ReferenceResult.Read.class);
        return ((ReferenceResult.Read) result).reading().sources().getFirst().title();
    }

    @Test
    void abbreviationsThatDoubleDoNotFillTheMemory() {
        var file = new StringBuilder("@string{s0 = \"ten words..\"}\n");
        for (int i = 1; i < 60; i++) {
            file.append("@string{s%d = s%d # s%d}\n".formatted(i, i - 1, i - 1));
        }
        assertThat(title(read(file + "@book{k, title = {Rivers} # s59}", "a.bib")))
                .startsWith("Rivers")
                .hasSizeLessThan(5_000_000);
        var longOne = "@string{s = \"" + "x".repeat(1_000_000) + "\"}\n@book{k, title = s";
        assertThat(title(read(longOne + " # s".repeat(5_000) + "}", "a.bib"))).hasSizeLessThan(10_000_000);
    }

    @Test
    void abbreviationsThatNameEachOtherStandAsWritten() {
        var file = "@string{a = b}\n@string{b = a}\n@book{k, title = {On } # a}";
        assertThat(title(read(file, "a.bib"))).isEqualTo("On b");
    }

    static Stream<Arguments> deep() {
        return Stream.of(
                Arguments.of("@book{k, title = " + "{".repeat(DEEP), "a.bib"),
                Arguments.of("@book{k, title = " + "{".repeat(DEEP) + "x" + "}".repeat(DEEP) + "}", "a.bib"),
                Arguments.of("@book{k, title = {" + "\\textbf{".repeat(DEEP) + "x" + "}".repeat(DEEP) + "}}", "a.bib"),
                Arguments.of("@book{".repeat(DEEP), "a.bib"),
                Arguments.of("[".repeat(DEEP), "a.json"),
                Arguments.of("[".repeat(DEEP) + "]".repeat(DEEP), "a.json"),
                Arguments.of("[{\"a\":".repeat(DEEP), "a.json"),
                Arguments.of("[{\"title\":\"x\",\"note\":" + "[".repeat(DEEP) + "]".repeat(DEEP) + "}]", "a.json"),
                Arguments.of("TY  - BOOK\n".repeat(DEEP), "a.ris"),
                Arguments.of("TY  - BOOK\nTI  - " + "x ".repeat(DEEP) + "\nER  - ", "a.ris"),
                Arguments.of("https://a.example/" + "(".repeat(DEEP), "a.txt"),
                Arguments.of("a" + " ".repeat(DEEP) + "b (2019)", "a.txt"));
    }

    @ParameterizedTest
    @MethodSource("deep")
    void whatIsDeepOrLongIsReadOrRefused(String text, String name) {
        var result = read(text, name);
        if (result instanceof ReferenceResult.Read(var _, var reading)) {
            assertThat(reading.sources()).isNotEmpty();
        } else {
            assertThat(((ReferenceResult.Refused) result).reason()).isEqualTo(ReferenceRefusal.NOTHING_FOUND);
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void aFileThatDoesNotSayItsEncodingIsReadInIt(String encoding) {
        var charset = Charset.forName(encoding);
        assertThat(title(read("@book{k, title = {El río Ñandú}, year = 1950}".getBytes(charset), "a.bib")))
                .isEqualTo("El río Ñandú");
        assertThat(title(read("TY  - BOOK\r\nTI  - El río Ñandú\r\nER  - \r\n".getBytes(charset), "a.ris")))
                .isEqualTo("El río Ñandú");
        assertThat(title(read("[{\"type\":\"book\",\"title\":\"El río Ñandú\"}]".getBytes(charset), "a.json")))
                .isEqualTo("El río Ñandú");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://a.example/@book{,",
                "https://a.example/}ER  -",
                "; https://a.example/ .",
                "(https://a.example/)"
            })
    void anAddressBesideNothingButMarksIsItsOwnTitle(String text) {
        assertThat(title(read(text, "a.txt"))).startsWith("https://a.example/");
    }
}
