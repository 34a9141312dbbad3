package org.undersigned.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Role;

/// Letters of the kind, all fictitious, in other languages and with other habits than the first.
class LettersOfTheKindTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "square-notes-en.txt",
                "hard-wrapped-es.txt",
                "stranded-fr.txt",
                "markdown-de.md",
                "stars-pt.txt",
                "bare-digits-en.txt",
                "stacked-en.txt",
                "table.md",
                "two-columns-en.txt",
                "no-list-en.txt",
                "sup-html-en.md",
                "utf16-ja.txt",
                "windows-es.txt",
                "notes-by-number-es.txt",
                "countries-de.txt",
                "run-in-en.txt",
                "pages-en.txt",
                "slashes-pt.txt",
                "bold-names-en.md"
            })
    void nothingIsLost(String name) {
        var letter = Imported.resource(name);
        assertThat(letter.lost()).as(letter.shown() + letter.text()).isEmpty();
        assertThat(letter.report().entries()).noneMatch(entry -> entry.fate() == Fate.NOT_PLACED);
    }

    @Test
    void theAuthorsQuotesAndDashesAreNotPolishedUntilAskedFor() {
        var letter = Imported.resource("square-notes-en.txt").letter();
        assertThat(letter.settings().writing().smartTyping()).isFalse();
    }

    @Test
    void everyLanguageOfTheOtherRealLetterImportsWithoutLoss() throws IOException {
        var folder = Path.of("../shared/letters/leavex-eu");
        assumeTrue(Files.isDirectory(folder));
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                var letter = Imported.file(file);
                var name = file.getFileName()
                        .toString()
                        .replace("_index", "")
                        .replace(".md", "")
                        .replace(".", "");
                assertThat(letter.lost()).as(name).isEmpty();
                assertThat(letter.report().entries()).as(name).noneMatch(entry -> entry.fate() == Fate.NOT_PLACED);
                assertThat(letter.understanding().language())
                        .isEqualTo(name.isEmpty() ? "en" : name.startsWith("pt") ? "pt" : name);
                assertThat(letter.count(Role.TITLE)).as(name).isOne();
                assertThat(letter.count(Role.LIST_ITEM)).as(name).isEqualTo(3);
            }
        }
    }

    @Test
    void squareNotesUnderAHeading() {
        var letter = Imported.resource("square-notes-en.txt");
        var shown = letter.shown();
        assertThat(letter.count(Role.LETTERHEAD)).as(shown).isOne();
        assertThat(letter.count(Role.RECIPIENT)).as(shown).isOne();
        assertThat(letter.count(Role.TITLE)).as(shown).isOne();
        assertThat(letter.letter().original().notes().size()).as(shown).isEqualTo(2);
        assertThat(letter.letter().signatories().size()).as(shown).isEqualTo(4);
        assertThat(letter.letter().signatories().at(0).role()).isEqualTo("Director");
        assertThat(letter.letter().signatories().at(3).capacity()).isEqualTo(Capacity.PERSONAL);
        assertThat(letter.letter().sources().size()).as(shown).isEqualTo(3);
        var calls = letter.letter().original().blocks().stream()
                .flatMap(block -> block.prose().calls())
                .toList();
        assertThat(calls).hasSize(3);
        assertThat(letter.letter().original().numbers().inOrder()).hasSize(2);
    }

    @Test
    void hardWrappedTextFlowsAndNamesStayLines() {
        var letter = Imported.resource("hard-wrapped-es.txt");
        assertThat(letter.count(Role.BODY)).as(letter.shown()).isEqualTo(2);
        assertThat(letter.words(Role.BODY)).contains("que el nuevo reglamento");
        assertThat(letter.letter().original().notes().size()).as(letter.shown()).isEqualTo(2);
        assertThat(letter.letter().sources().size()).isOne();
        assertThat(letter.letter().sources().at(0).locations().stream().map(location -> location.language()))
                .containsExactly("es", "en");
        assertThat(letter.letter().signatories().size()).as(letter.shown()).isEqualTo(4);
        assertThat(letter.understanding().language()).isEqualTo("es");
    }

    @Test
    void aStrandedNoteDoesNotSplitItsParagraph() {
        var letter = Imported.resource("stranded-fr.txt");
        assertThat(letter.words(Role.BODY)).contains("qui devaient précéder");
        assertThat(letter.count(Role.BODY)).as(letter.shown()).isEqualTo(2);
        assertThat(letter.count(Role.CLOSING)).as(letter.shown()).isOne();
        assertThat(letter.letter().original().notes().size()).isEqualTo(2);
    }

    @Test
    void markdownKeepsItsStructure() {
        var letter = Imported.resource("markdown-de.md");
        var shown = letter.shown();
        assertThat(letter.words(Role.TITLE)).isEqualTo("Offener Brief zur Zukunft der Stadtbibliothek");
        assertThat(letter.count(Role.LIST_ITEM)).as(shown).isEqualTo(3);
        assertThat(letter.count(Role.QUOTATION)).as(shown).isOne();
        assertThat(letter.count(Role.HEADING)).as(shown).isOne();
        assertThat(letter.count(Role.SALUTATION)).as(shown).isOne();
        assertThat(letter.letter().original().notes().size()).as(shown).isEqualTo(2);
        assertThat(letter.letter().original().notes().at(1).body().size())
                .as(shown)
                .isEqualTo(2);
        assertThat(letter.letter().signatories().size()).as(shown).isEqualTo(2);
        assertThat(letter.letter().persons().stream()
                        .map(person -> person.names().in("de")))
                .as(shown)
                .containsExactlyInAnyOrder("Bernd Kruse", "Katrin Vogel");
    }

    @Test
    void starsAreNotesWhereADefinitionSaysSo() {
        var letter = Imported.resource("stars-pt.txt");
        assertThat(letter.letter().original().numbers().inOrder())
                .as(letter.shown())
                .hasSize(2);
        assertThat(letter.letter().signatories().size()).as(letter.shown()).isEqualTo(4);
        assertThat(letter.letter().persons().size()).as(letter.shown()).isEqualTo(2);
        assertThat(letter.letter().signatories().at(2).tier()).isEqualTo("A título pessoal");
    }

    @Test
    void plainDigitsCallNotesOnlyWithDoubt() {
        var letter = Imported.resource("bare-digits-en.txt");
        assertThat(letter.letter().original().numbers().inOrder())
                .as(letter.shown())
                .hasSize(2);
        assertThat(letter.understanding().unsure()).isPositive();
        assertThat(letter.letter().signatories().size()).as(letter.shown()).isEqualTo(2);
    }

    @Test
    void entriesOfSeveralLinesAreOneSignatoryEach() {
        var letter = Imported.resource("stacked-en.txt");
        assertThat(letter.letter().signatories().size()).as(letter.shown()).isEqualTo(2);
        assertThat(letter.letter().signatories().at(0).role()).isEqualTo("Executive Director");
        assertThat(letter.count(Role.COPIES)).as(letter.shown()).isOne();
        assertThat(letter.count(Role.ENCLOSURE)).as(letter.shown()).isZero();
        assertThat(letter.count(Role.POSTSCRIPT)).as(letter.shown()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cc: The Clerk of the House",
                "c. c.: Archivo",
                "C.c.p. Lic. Juana Ruiz, Secretaria",
                "Copy to: the press",
                "Copia: Comisión de Derechos Humanos",
                "Con copia para: el Congreso",
                "Copie : Monsieur le Maire",
                "In Kopie: Bundestag",
                "c/c: Ministério Público"
            })
    void whoElseGetsTheLetterIsALineOfCopies(String line) {
        var letter = Imported.text("""
                Dear Clerk,

                We ask for benches in every park of the town, and for one more.

                Sincerely,

                Alice Monroe - Benches for All
                Tom Okafor - Walkers' League

                Enclosures: two maps

                """ + line + "\n");
        assertThat(letter.words(Role.COPIES)).as(letter.shown()).isEqualTo(line);
        assertThat(letter.words(Role.ENCLOSURE)).as(letter.shown()).isEqualTo("Enclosures: two maps");
        assertThat(letter.letter().signatories().size()).as(letter.shown()).isEqualTo(2);
    }

    @Test
    void linesBelowTheWordCopiesAreCopiesTooAndAreAskedAbout() {
        var letter = Imported.text("""
                Dear Clerk,

                We ask for benches in every park of the town, and for one more.

                Sincerely,

                Alice Monroe - Benches for All
                Tom Okafor - Walkers' League

                cc:

                The Mayor

                The town's archive
                """);
        assertThat(letter.count(Role.COPIES)).as(letter.shown()).isEqualTo(3);
        assertThat(letter.understanding().unsure()).isPositive();
    }

    @Test
    void tablesAndColumnsAreLists() {
        assertThat(Imported.resource("table.md").letter().signatories().size())
                .as(Imported.resource("table.md").shown())
                .isEqualTo(2);
        assertThat(Imported.resource("two-columns-en.txt")
                        .letter()
                        .signatories()
                        .size())
                .as(Imported.resource("two-columns-en.txt").shown())
                .isEqualTo(4);
    }

    @Test
    void plainTextIsNotMangled() {
        var letter = Imported.resource("no-list-en.txt");
        assertThat(letter.text())
                .contains("5 * 3 million", "file_name_one.txt", "snake_case_words", "3 km² large¹ and");
        assertThat(letter.understanding().doubts()).extracting(Doubt::kind).contains(Doubt.Kind.NO_LIST_FOUND);
        assertThat(letter.understanding().unsure()).as(letter.shown()).isPositive();
    }

    @Test
    void encodingsAreFoundByEvidence() {
        assertThat(Imported.resource("windows-es.txt").text()).contains("Asociación de Vecinos del Niño");
        var japanese = Imported.resource("utf16-ja.txt");
        assertThat(japanese.understanding().language()).isEqualTo("ja");
        assertThat(japanese.letter().organisations().size())
                .as(japanese.shown())
                .isOne();
    }

    @Test
    void htmlInMarkdownIsRead() {
        var letter = Imported.resource("sup-html-en.md");
        assertThat(letter.words(Role.BODY)).contains("closed & the crane");
        assertThat(letter.letter().original().numbers().inOrder())
                .as(letter.shown())
                .hasSize(2);
        assertThat(letter.letter().original().notes().stream()
                        .flatMap(note -> note.body().stream())
                        .flatMap(block -> block.prose().inlines().stream())
                        .filter(Inline.Citation.class::isInstance))
                .hasSize(1);
    }

    @Test
    void everyDecisionCanBeChanged() {
        var first = Imported.resource("two-columns-en.txt").understanding();
        var body = first.pieces().stream()
                .filter(piece -> piece.reading() instanceof Reading.Part part && part.role() == Role.BODY)
                .findFirst()
                .orElseThrow();
        var changed = Imported.of(first.with(body.index(), Reading.Part.of(Role.QUOTATION)));
        assertThat(changed.count(Role.QUOTATION)).isOne();
        var dropped = Imported.of(first.with(body.index(), new Reading.LeftOut(Fate.LEFT_OUT_BY_CHOICE)));
        assertThat(dropped.report().leftOut()).extracting(entry -> entry.text()).contains(body.text());
        assertThat(Map.of("es", List.of(first.withLanguage("es").language()))).containsEntry("es", List.of("es"));
    }

    @Test
    void copiedHabitsAreReadOrDoubted() {
        assertNotesAndNames("notes-by-number-es.txt", 2, 5);
        assertNotesAndNames("countries-de.txt", 2, 4);
        assertNotesAndNames("run-in-en.txt", 2, 4);
        assertNotesAndNames("pages-en.txt", 0, 2);
        assertNotesAndNames("slashes-pt.txt", 2, 3);
        assertNotesAndNames("bold-names-en.md", 1, 3);
        assertThat(Imported.resource("countries-de.txt")
                        .letter()
                        .signatories()
                        .at(3)
                        .tier())
                .isEqualTo("Niederlande");
        assertThat(Imported.resource("pages-en.txt").words(Role.BODY)).contains("before the next school year begins");
    }

    private static void assertNotesAndNames(String name, int notes, int names) {
        var letter = Imported.resource(name);
        assertThat(letter.letter().original().numbers().inOrder())
                .as(letter.shown())
                .hasSize(notes);
        assertThat(letter.letter().signatories().size()).as(letter.shown()).isEqualTo(names);
    }

    @Test
    void aQuotedMailIsTheLetterInItAndSaysSo() {
        var plain = Imported.resource("square-notes-en.txt");
        var quoted = plain.understanding()
                .source()
                .text()
                .lines()
                .map(line -> "> " + line)
                .collect(Collectors.joining("\n"));
        var letter = Imported.text("On Monday Ana wrote:\n" + quoted);

        assertThat(letter.letter().original().notes().size())
                .isEqualTo(plain.letter().original().notes().size());
        assertThat(letter.letter().signatories().size())
                .isEqualTo(plain.letter().signatories().size());
        assertThat(letter.understanding().doubts()).extracting(Doubt::kind).contains(Doubt.Kind.QUOTED_MAIL);
    }

    @Test
    void aLetterThatQuotesStaysALetterThatQuotes() {
        var letter = Imported.text("Dear all,\n\nthey said:\n\n> We will look.\n> Later.\n\nThey never did.\n");

        assertThat(letter.letter().original().blocks().stream()).anyMatch(block -> block.role() == Role.QUOTATION);
        assertThat(letter.understanding().doubts()).extracting(Doubt::kind).doesNotContain(Doubt.Kind.QUOTED_MAIL);
    }
}
