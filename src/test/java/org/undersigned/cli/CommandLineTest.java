package org.undersigned.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.language.Messages;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;
import org.undersigned.store.LetterFiles;
import org.undersigned.store.Me;
import org.undersigned.typeset.fop.FopTypesetter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The command line on real files, inside this process.
class CommandLineTest {

    private final Ids ids = Ids.counting("i");

    @TempDir
    Path folder;

    private final LetterFiles files = new LetterFiles(Me.here(() -> "Ana", Map.of()), InstantSource.system());
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();
    private Path letter;

    @BeforeEach
    void makeALetter() throws IOException {
        letter = folder.resolve("carta niño.undersigned");
        files.create(letter, sample(), false).close();
    }

    @Test
    void infoAsJsonHasTheKeysThatWereAgreed() {
        assertThat(run("info", letter.toString(), "--json")).isZero();

        var info = json();
        assertThat(info.propertyNames())
                .contains(
                        "title",
                        "language",
                        "fingerprint",
                        "words",
                        "blocks",
                        "marks",
                        "notes",
                        "sources",
                        "locations",
                        "signatories",
                        "organisations",
                        "dateline");
        assertThat(info.get("title").stringValue()).isEqualTo("Agua para México");
        assertThat(info.get("language").stringValue()).isEqualTo("en");
        assertThat(info.get("fingerprint").stringValue()).matches("[0-9a-f]{64}");
        assertThat(info.get("words").intValue()).isEqualTo(18);
        assertThat(info.get("blocks").get("body").intValue()).isEqualTo(1);
        assertThat(info.get("blocks").get("dateline").intValue()).isEqualTo(1);
        assertThat(info.get("blocks").get("postscript").intValue()).isZero();
        assertThat(info.get("marks").get("bold").intValue()).isEqualTo(2);
        assertThat(info.get("marks").get("italic").intValue()).isEqualTo(1);
        assertThat(info.get("marks").get("link").intValue()).isEqualTo(1);
        assertThat(info.get("notes").intValue()).isEqualTo(1);
        assertThat(info.get("signatories").intValue()).isEqualTo(2);
        assertThat(info.get("organisations").intValue()).isEqualTo(1);
        assertThat(info.get("dateline").get("place").stringValue()).isEqualTo("Tbilisi, Georgia");
        assertThat(info.get("dateline").get("date").stringValue()).isEqualTo("2018-07-16");
    }

    @Test
    void exportTakesAStyleAndAPaperAndDrawsThePagesAsPictures() throws Exception {
        var picture = folder.resolve("pages.png");
        assertThat(run("export", letter.toString(), "-o", picture.toString(), "--style", "modern", "--page", "legal"))
                .as(err.toString())
                .isZero();
        var bytes = Files.readAllBytes(picture);
        assertThat(bytes).startsWith(0x89, 'P', 'N', 'G');
        var size = java.nio.ByteBuffer.wrap(bytes, 16, 8);
        assertThat((double) size.getInt() / size.getInt())
                .isCloseTo(215.9 / 355.6, org.assertj.core.api.Assertions.within(0.002));

        assertThat(run("export", letter.toString(), "-o", picture.toString(), "--style", "gothic"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("There is no style called gothic; the styles are plain, classic");
        assertThat(run("export", letter.toString(), "-o", picture.toString(), "--page", "A0"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("There is no paper called A0; the papers are a4, letter, legal.");
    }

    @Test
    void exportSaysWhatItCannotPrintAndWritesTheFileAllTheSame() throws Exception {
        var text = folder.resolve("letter.md");
        Files.writeString(text, "# Namaste\n\nDear all,\n\nWe say नमस्ते and mean it.\n");
        var imported = folder.resolve("namaste.undersigned");
        assertThat(run("import", text.toString(), "-o", imported.toString())).isZero();
        for (var name : List.of("namaste.pdf", "namaste.png")) {
            var file = folder.resolve(name);
            assertThat(run("export", imported.toString(), "-o", file.toString()))
                    .isZero();
            assertThat(err.toString())
                    .contains("replacement signs")
                    .contains("Devanagari")
                    .doesNotContain("U+0928");
            assertThat(file).isNotEmptyFile();
        }
        assertThat(run(
                        "export",
                        imported.toString(),
                        "-o",
                        folder.resolve("namaste.odt").toString()))
                .isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void everyFormatIsExported() throws Exception {
        for (var ending : List.of("pdf", "html", "md", "txt", "docx", "odt", "canonical.txt")) {
            var file = folder.resolve("out." + ending);
            assertThat(run("export", letter.toString(), "-o", file.toString())).isZero();
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void infoOfAnotherEdition() {
        assertThat(run("info", letter.toString(), "--json", "--edition", "es")).isZero();
        assertThat(json().get("language").stringValue()).isEqualTo("es-MX");

        assertThat(run("info", letter.toString(), "--edition", "fr")).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("The letter has no edition in fr; it has: en, es-MX.");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void infoInWordsIsInTheUsersLanguage() {
        assertThat(run("info", letter.toString())).isZero();
        assertThat(out.toString())
                .contains("Agua para México")
                .contains("18 words, 1 note, 0 sources with 0 locations, in en")
                .contains("2 signatories, 1 organisation");

        assertThat(runIn(Locale.of("es", "MX"), "info", letter.toString())).isZero();
        assertThat(out.toString()).contains("18 palabras, 1 nota").contains("2 firmantes, 1 organización");
    }

    @Test
    void theCanonicalTextIsWhatTheFingerprintIsMadeOf() throws Exception {
        var target = folder.resolve("words.canonical.txt");
        assertThat(run("export", letter.toString(), "-o", target.toString())).isZero();
        run("info", letter.toString(), "--json");
        var hash = java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(target));
        assertThat(java.util.HexFormat.of().formatHex(hash))
                .isEqualTo(json().get("fingerprint").stringValue());
    }

    @Test
    void aPdfIsWrittenOverAnOlderOne() throws IOException {
        var target = Files.writeString(folder.resolve("letter.PDF"), "old");
        assertThat(run("export", letter.toString(), "-o", target.toString())).isZero();
        assertThat(Files.readAllBytes(target)).startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        try (var list = Files.list(folder)) {
            assertThat(list).as("nothing else is left behind").hasSize(2);
        }
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentence() throws IOException {
        var text = Files.writeString(folder.resolve("text.undersigned"), "only words".repeat(100));
        assertRefused("text.undersigned is not a letter of Undersigned.", "info", text.toString());
        assertRefused(
                "none.undersigned is not there any more.",
                "info",
                folder.resolve("none.undersigned").toString());
        assertRefused(
                "There is no file",
                "export",
                letter.toString(),
                "-o",
                folder.resolve("no/x.pdf").toString());
        assertRefused("cannot be exported to letter.exe", "export", letter.toString(), "-o", "letter.exe");
    }

    @Test
    void wrongUsageEndsWithTwoAndSaysWhatIsMissing() {
        assertThat(run("export", letter.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("Missing: --output").contains("undersigned export --help");
        assertThat(run("info")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing: LETTER");
        assertThat(run("info", letter.toString(), "--colour")).isEqualTo(2);
        assertThat(err.toString()).contains("--colour");
        assertThat(run("dance")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void helpAndVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("Undersigned ");
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("info", "export", "0 when done");
        assertThat(run("export", "--help")).isZero();
        assertThat(out.toString())
                .contains("-o, --output=OUT")
                .contains(".canonical.txt")
                .contains("replaced");
        assertThat(runIn(Locale.of("es"), "--help")).isZero();
        assertThat(out.toString()).contains("Órdenes:");
    }

    @Test
    void aListComesInOnceHoweverOftenItIsImported() throws IOException {
        var list = Files.writeString(folder.resolve("names.csv"), """
                Name,Organisation,Country
                Luis Paz,Quiet Waters,Türkiye
                Ana,Rivers,UK
                Eva Sol,River Watch,Everywhere
                """);
        assertThat(run("import", list.toString(), "--into", letter.toString())).isZero();
        assertThat(out.toString())
                .contains("4 lines: 1 with headings, 2 new, 0 doubtful but taken, 1 changing an entry")
                .contains("Added: 2 organisations, 2 persons, 2 signatories.")
                .contains("Not taken for a country, in 1 line: “Everywhere” (1).");

        assertThat(run("import", list.toString(), "--into", letter.toString())).isZero();
        assertThat(out.toString())
                .contains("0 new")
                .contains("3 repeating one")
                .contains("Added: 0 organisations, 0 persons, 0 signatories.");
        run("signatories", letter.toString());
        assertThat(out.toString().lines())
                .containsExactly("Ana - Rivers", "Berta - Rivers", "Luis Paz - Quiet Waters", "Eva Sol - River Watch");
    }

    @Test
    void linesOfATextComeInAsSignatories() throws IOException {
        var lines = Files.writeString(folder.resolve("more.txt"), "1. Eva Sol - River Watch\n2. Luis Paz - Waters\n");
        assertThat(run("import", lines.toString(), "--into", letter.toString())).isZero();
        assertThat(out.toString()).contains("2 signatories");
        assertRefused(
                "only as signatories", "import", lines.toString(), "--into", letter.toString(), "--as", "flowers");
    }

    @Test
    void sourcesComeInOnceAndGoOutAgain() throws IOException {
        var bib = Files.writeString(folder.resolve("more.bib"), """
                @report{w, title = {Water report}, url = {https://water.example/report}, keywords = {kept}}
                @online{l, title = {Lake letter}, url = {https://goo.gl/4nh8wM}}
                @book{broken,
                """);
        assertThat(run("import", bib.toString(), "--into", letter.toString())).isZero();
        assertThat(out.toString()).contains("Read 2 sources: 2 new").contains("1 piece of the file was no source");
        assertThat(run("import", bib.toString(), "--into", letter.toString())).isZero();
        assertThat(out.toString()).contains("0 new, 0 completed, 2 known already");

        for (var name : List.of("out.bib", "out.ris", "out.csl.json")) {
            var written = folder.resolve(name);
            assertThat(run("export", letter.toString(), "-o", written.toString()))
                    .isZero();
            assertThat(run("import", written.toString(), "--into", letter.toString()))
                    .isZero();
            assertThat(out.toString()).as(name).contains(" 0 new, 0 completed");
        }
        run("sources", letter.toString());
        assertThat(out.toString())
                .contains("https://goo.gl/4nh8wM [Short link]")
                .contains("Cited 0 times; notes: -");
    }

    @Test
    void aFileLargerThanAnyMemoryIsRefusedInWords() throws Exception {
        var large = folder.resolve("large.bib");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertRefused("too large", "import", large.toString(), "--into", letter.toString(), "--as", "sources");
        assertRefused(
                "larger than 20 MB",
                "import",
                large.toString(),
                "-o",
                folder.resolve("new").toString());
    }

    @Test
    void aTextOfAddressesIsAListOfSources() throws IOException {
        var lines = Files.writeString(folder.resolve("links.txt"), "Water report\nhttps://water.example/report\n");
        assertThat(run("import", lines.toString(), "--into", letter.toString())).isZero();
        assertThat(out.toString()).contains("Read ");
        assertRefused("is no text", "import", picture().toString(), "--into", letter.toString(), "--as", "sources");
    }

    private Path picture() throws IOException {
        return Files.write(
                folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 0});
    }

    @Test
    void aLetterIsMadeOrOneIsNamedNeverBoth() {
        assertThat(run("import", "x.txt")).isEqualTo(2);
        assertThat(run("import", "x.txt", "-o", "y.undersigned", "--into", letter.toString()))
                .isEqualTo(2);
    }

    @Test
    void namesGoOutInPrintedOrderWithoutContactsUnlessChosen() throws IOException {
        var list = Files.writeString(
                folder.resolve("in.csv"), "Name,Organisation,E-mail\nEva Sol,River Watch,eva@river.example\n");
        run("import", list.toString(), "--into", letter.toString());
        for (var name : new String[] {"out.csv", "names.md", "names.txt", "out.json", "all.names.txt"}) {
            var target = folder.resolve(name);
            assertThat(run("export", letter.toString(), "-o", target.toString()))
                    .isZero();
            assertThat(Files.readString(target)).contains("Eva Sol").doesNotContain("eva@", "Tbilisi");
        }
        assertThat(run(
                        "export",
                        letter.toString(),
                        "-o",
                        folder.resolve("n.xlsx").toString()))
                .isZero();
        var chosen = folder.resolve("chosen.csv");
        run("export", letter.toString(), "-o", chosen.toString(), "--with-contacts");
        assertThat(Files.readString(chosen)).contains("eva@river.example");
        run("signatories", letter.toString(), "--json");
        assertThat(json().size()).isEqualTo(3);
        assertThat(json().get(2).get("printed").stringValue()).isEqualTo("Eva Sol - River Watch");
    }

    @Test
    void whoMayBeTwiceIsSaidWithTheEvidence() throws IOException {
        run("duplicates", letter.toString());
        assertThat(out.toString()).contains("Nobody seems to be here twice.");
        var list = Files.writeString(folder.resolve("in.csv"), "Name,Organisation\nEva,RIVERS\nLuis,Fundación Ríos\n");
        run("import", list.toString(), "--into", letter.toString());
        var more = Files.writeString(folder.resolve("on.csv"), "Name,Organisation\nLuis,Fundacion Rios A.C.\n");
        run("import", more.toString(), "--into", letter.toString());
        assertThat(run("duplicates", letter.toString(), "--json")).isZero();
        assertThat(json().get(0).get("kind").stringValue()).isEqualTo("organisation");
        assertThat(json().get(0).get("one").stringValue()).contains("R");
        assertThat(json().get(0).get("evidence").get(0).get("kind").stringValue())
                .isEqualTo("same_words");
    }

    private void assertRefused(String sentence, String... arguments) {
        assertThat(run(arguments)).isEqualTo(1);
        assertThat(err.toString().strip()).contains(sentence).doesNotContain("\n");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return runIn(Locale.ENGLISH, arguments);
    }

    private int runIn(Locale locale, String... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        var terminal = new Terminal(new Messages(locale), new PrintWriter(out), new PrintWriter(err));
        return Cli.on(terminal, files, ids, new FopTypesetter(LocalDate::now)).run(arguments);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    private static Letter sample() {
        var bold = Marks.of(Mark.BOLD);
        var body = Prose.of(
                new Inline.Run("We ", Marks.NONE),
                new Inline.Run("ask for ", bold),
                new Inline.Run("clean", bold.with(Mark.ITALIC)),
                new Inline.NoteCall(Id.of("n")),
                new Inline.Run(" water", bold),
                new Inline.Run(" and ", Marks.NONE),
                new Inline.Run("soon", bold),
                new Inline.Run(" here", Marks.NONE.withLink("https://example.org")));
        var blocks = Register.of(
                Block.of(Id.of("t"), Role.TITLE, Prose.of("Agua para México")),
                Block.of(Id.of("d"), Role.DATELINE, Prose.of("Tbilisi, Georgia - July 16th 2018")),
                Block.of(Id.of("b"), Role.BODY, body));
        var note = Note.of(Id.of("n"), Block.of(Id.of("nb"), Role.BODY, Prose.of("As promised.")));
        var english = Edition.of(Id.of("en"), "en", blocks, Register.of(note));
        var rivers = Organisation.of(Id.of("o"), "Rivers");
        return Letter.of(Id.of("l"), english)
                .withEdition(english.copyFor(Id.of("es"), "es-MX", Ids.counting("c")))
                .withPeople(
                        Register.of(rivers),
                        Register.of(Person.of(Id.of("p"), "Ana"), Person.of(Id.of("q"), "Berta")),
                        Register.of(
                                Signatory.of(Id.of("s1"), Id.of("p"), rivers.id()),
                                Signatory.of(Id.of("s2"), Id.of("q"), rivers.id()),
                                Signatory.of(Id.of("s3"), null, rivers.id()).withOnList(false)));
    }
}
