package org.undersigned.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// The importer is total and loses nothing, whatever it is given.
class ImportPropertyTest {

    @Property(tries = 300)
    void anyBytesAreUnderstoodOrRefused(@ForAll byte[] bytes) {
        assertThat(new TextImporter("en").read(bytes, "any.md")).isNotNull();
    }

    @Property(tries = 400)
    void everyCharacterIsInTheLetterOrInTheReport(@ForAll("letterish") String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        for (var name : new String[] {"a.txt", "a.md"}) {
            if (new TextImporter("en").read(bytes, name) instanceof ImportResult.Understood(var understanding)) {
                var imported = Imported.of(understanding);
                assertThat(imported.lost()).as(imported.shown()).isEmpty();
                assertThat(imported.report().entries()).noneMatch(entry -> entry.fate() == Fate.NOT_PLACED);
            }
        }
    }

    @Provide
    Arbitrary<String> letterish() {
        var pieces = Arbitraries.of(
                "\n",
                "\n",
                "\n\n",
                "\n\n",
                " ",
                " ",
                "Dear all,",
                "Sincerely,",
                "word",
                "Ana Pérez - Red, A.C.",
                "**",
                "*",
                "_",
                "¹",
                "²",
                "[1]",
                "[^1]",
                "[^1]: ",
                "(1)",
                "# ",
                "## ",
                "> ",
                "- ",
                "1. ",
                "2. ",
                "| a | b |",
                "|---|---|",
                "https://a.example/b_c",
                "<https://x.example>",
                "[t](https://y.example)",
                "<em>",
                "</em>",
                "<p style=\"text-align: right;\">",
                "</p>",
                "<br>",
                "{{< x >}}",
                "<!-- c -->",
                "&amp;",
                "\\",
                "; ",
                ". ",
                "Notes",
                "Signatories:",
                "in English (",
                ")",
                "See ",
                "---",
                "title: x",
                "Berlin, 06.01.2025",
                "~~",
                "We ask the ministers to act now, and to act together, before the next winter comes to our town.",
                "P.S. ",
                "\t",
                "\u0000\u0001",
                "🙂",
                "公開書簡",
                "<sup>1</sup>",
                "†",
                "(in a personal capacity)",
                "    ");
        return pieces.list().ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Test
    void aHugeTextTakesItsTimeInAStraightLine() {
        var line =
                "We ask **all** ministers [1] to act_now * and (see https://a.example/b) to do ((it)) [ well [ * _ <a {{< &x\n";
        long small = nanos(line.repeat(2_500));
        long large = nanos(line.repeat(25_000));
        assertThat(large).isLessThan(small * 60 + 2_000_000_000L);
    }

    private static long nanos(String text) {
        long start = System.nanoTime();
        var result = new TextImporter("en").read(text.getBytes(StandardCharsets.UTF_8), "huge.txt");
        assertThat(result).isInstanceOf(ImportResult.Understood.class);
        return System.nanoTime() - start;
    }
}
