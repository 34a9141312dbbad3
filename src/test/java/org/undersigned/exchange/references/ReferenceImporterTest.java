package org.undersigned.exchange.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

class ReferenceImporterTest {

    private static final String BIB = """
            @report{w, title = {Informe sobre r{\\'i}os}, url = {https://a.example/w}, note = {año}}
            @online{l, title = {Lago}, url = {https://a.example/l}}
            """;
    private static final String RIS = "TY  - RPRT\nTI  - Informe año\nUR  - https://a.example/w\nER  - \n";
    private static final String JSON = """
            [{"id": "a", "type": "report", "title": "Informe año", "URL": "https://a.example/w"},
             {"id": "b", "type": "book", "title": "Otro", "custom": {"kept": true}}]
            """;

    private final ReferenceImporter importer = new ReferenceImporter(Ids.counting("x"));

    @Test
    void theTextTellsItsFormatWhateverItsName() {
        assertThat(format(BIB, "a.txt")).isEqualTo(ReferenceFormat.BIBTEX);
        assertThat(format(RIS, "a.bib")).isEqualTo(ReferenceFormat.RIS);
        assertThat(format("\uFEFF" + JSON, "a.txt")).isEqualTo(ReferenceFormat.CSL_JSON);
        assertThat(format("[1] Report, https://a.example", "")).isEqualTo(ReferenceFormat.ADDRESSES);
    }

    @Test
    void aFileCutShortGivesWhatStandsBeforeTheCut() {
        var cut = read(JSON.substring(0, JSON.indexOf("Otro")).getBytes(StandardCharsets.UTF_8), "a.json");
        assertThat(cut.sources()).extracting(Source::title).containsExactly("Informe año");
        assertThat(cut.unread()).extracting(Unread::why).containsExactly(Unread.Why.BROKEN_ENTRY);
    }

    @Test
    void theWrongEncodingIsRecognised() {
        for (var charset : new Charset[] {
            StandardCharsets.UTF_8,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE,
            Charset.forName("windows-1252")
        }) {
            assertThat(read(RIS.getBytes(charset), "a.ris").sources())
                    .as(charset.name())
                    .extracting(Source::title)
                    .containsExactly("Informe año");
        }
    }

    @Test
    void whatIsNoListOfSourcesIsRefusedInWords() {
        assertThat(refusal(new byte[0])).isEqualTo(ReferenceRefusal.EMPTY);
        assertThat(refusal("%PDF-1.7\nhttps://a.example".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ReferenceRefusal.NOT_TEXT);
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1})).isEqualTo(ReferenceRefusal.NOT_TEXT);
        assertThat(refusal("<!DOCTYPE html><p>x".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(ReferenceRefusal.WEB_PAGE);
        assertThat(refusal("--- !!!".getBytes(StandardCharsets.UTF_8))).isEqualTo(ReferenceRefusal.NOTHING_FOUND);
        assertThat(refusal(new byte[ReferenceImporter.LARGEST + 1])).isEqualTo(ReferenceRefusal.TOO_LARGE);
    }

    @Test
    void twentyMegabytesOfAnythingAreReadToTheEnd() {
        var entries = BIB.repeat(20_000_000 / BIB.length());
        assertThat(read(entries.getBytes(StandardCharsets.UTF_8), "a.bib").sources())
                .hasSize(2 * (20_000_000 / BIB.length()));
        for (var scrap : new String[] {
            "@book{", "{", "@", "TY  - ", "[", "{\"a\":", "https://a.example/ ", "\n", "x", "a ( -- “", "10.5555/"
        }) {
            var bytes = scrap.repeat(2_000_000 / scrap.length()).getBytes(StandardCharsets.UTF_8);
            assertThat(importer.read(bytes, "a.bib")).as(scrap).isNotNull();
        }
    }

    @Property(tries = 500)
    void anyBytesGiveSourcesOrAReason(@ForAll byte[] bytes) {
        assertThat(importer.read(bytes, "a.txt")).isNotNull();
    }

    @Property(tries = 500)
    void aSpoiltFileGivesSourcesOrAReason(@ForAll @IntRange(max = 2) int which, @ForAll long seed) {
        var random = new Random(seed);
        var bytes = new String[] {BIB, RIS, JSON}[which].repeat(2).getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(6); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        var cut = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        if (importer.read(cut, "a.bib") instanceof ReferenceResult.Read read) {
            assertThat(read.reading().sources()).isNotEmpty().allSatisfy(source -> assertThat(source.title())
                    .isNotBlank());
        }
    }

    @Test
    void aNumberIsASymbolOnlyWhereItLooksLikeOne() {
        var article = only("@article{a, title = {On rivers}, journaltitle = {Water}, number = {4}}");
        assertThat(article.kind()).isEqualTo(SourceKind.ARTICLE);
        assertThat(article.identifiers()).isEmpty();
        assertThat(article.otherFields()).containsEntry("number", "4");
        assertThat(only("@report{a, title = {On rivers}, number = {A/HRC/35/22}}")
                        .identifiers())
                .containsEntry("un-symbol", "A/HRC/35/22");
    }

    @Test
    void aLineOfWordsAndTheAddressesBelowItAreOneSource() {
        var reading = read("""
                Water report
                https://a.example/en
                https://a.example/es

                https://b.example/alone
                Air report: https://c.example
                """.getBytes(StandardCharsets.UTF_8), "a.txt");
        assertThat(reading.sources())
                .extracting(Source::title)
                .containsExactly("Water report", "https://b.example/alone", "Air report");
        assertThat(reading.sources().getFirst().locations().size()).isEqualTo(2);
    }

    private Source only(String bib) {
        return read(bib.getBytes(StandardCharsets.UTF_8), "a.bib").sources().getFirst();
    }

    private ReferenceFormat format(String text, String name) {
        return ((ReferenceResult.Read) importer.read(text.getBytes(StandardCharsets.UTF_8), name)).format();
    }

    private ReferenceReading read(byte[] bytes, String name) {
        return ((ReferenceResult.Read) importer.read(bytes, name)).reading();
    }

    private ReferenceRefusal refusal(byte[] bytes) {
        return ((ReferenceResult.Refused) importer.read(bytes, "a.txt")).reason();
    }
}
