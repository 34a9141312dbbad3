package org.undersigned.exchange.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.LocationKind;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

class ReferencesTest {

    private static ReferenceReading read(ReferenceFormat format, String text) {
        return format.read(text, Ids.counting("x"));
    }

    private static Source only(ReferenceFormat format, String text) {
        var reading = read(format, text);
        assertThat(reading.unread()).isEmpty();
        assertThat(reading.sources()).hasSize(1);
        return reading.sources().getFirst();
    }

    @Test
    void readsABibTexReportWithAccentsAbbreviationsAndOrganisations() {
        var source = only(ReferenceFormat.BIBTEX, """
                @string{obs = {Observatorio del R{\\'i}o}}
                @techreport{alto2026,
                  author = {R{\\'\\i}os, Ana and {Network of Rivers and Lakes} and Zo{\\"e} \\L{}ucka},
                  title = "Mercury in the {Alto Verde}: results \\& method -- 14 stations",
                  institution = obs # { e.V.},
                  year = 2026, month = may,
                  url = {https://doi.example/10.5555/alto_verde%20x},
                  urldate = {2026-11-03},
                  keywords = {mercury, rivers}
                }
                """);
        assertThat(source.kind()).isEqualTo(SourceKind.REPORT);
        assertThat(source.title()).isEqualTo("Mercury in the Alto Verde: results & method – 14 stations");
        assertThat(source.authors())
                .containsExactly(
                        Author.person("Ríos, Ana"),
                        Author.organisation("Network of Rivers and Lakes"),
                        Author.person("Zoë Łucka"));
        assertThat(source.publisher()).isEqualTo("Observatorio del Río e.V.");
        assertThat(source.date()).isEqualTo("2026-05");
        assertThat(source.locations().at(0).address()).isEqualTo("https://doi.example/10.5555/alto_verde%20x");
        assertThat(source.locations().at(0).seen()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(source.otherFields())
                .containsEntry("keywords", "mercury, rivers")
                .containsEntry("type", "techreport")
                .containsEntry("citation-key", "alto2026");
    }

    @Test
    void goesOnAfterABrokenBibTexEntryAndSaysWhatItLeftOut() {
        var reading = read(ReferenceFormat.BIBTEX, """
                A line of mine.
                @book{broken, title = {never closed
                @online{good, title = {Good}, url = {https://a.example}}
                """);
        assertThat(reading.sources()).extracting(Source::title).containsExactly("Good");
        assertThat(reading.unread())
                .extracting(Unread::why)
                .containsExactly(Unread.Why.NOT_AN_ENTRY, Unread.Why.BROKEN_ENTRY);
        assertThat(reading.unread().get(1).line()).isEqualTo(2);
    }

    @Test
    void readsRisWithARepeatedUnknownTag() {
        var source = only(ReferenceFormat.RIS, """
                TY  - NEWS
                TI  - Permits granted without consultation
                AU  - Tello, Jorge
                AU  - Basin Watch
                PY  - 2026/03/09/
                UR  - https://bit.ly/3xRiver
                KW  - permits
                KW  - consultation
                ER  -
                """);
        assertThat(source.kind()).isEqualTo(SourceKind.ARTICLE);
        assertThat(source.date()).isEqualTo("2026-03-09");
        assertThat(source.authors()).containsExactly(Author.person("Tello, Jorge"), Author.organisation("Basin Watch"));
        assertThat(source.locations().at(0).kind()).isEqualTo(LocationKind.SHORT_LINK);
        assertThat(source.otherFields()).containsEntry("KW", "permits\nconsultation");
    }

    @Test
    void readsCslJsonAndKeepsWhatItDoesNotKnow() {
        var source = only(ReferenceFormat.CSL_JSON, """
                [{"id": "a1", "type": "report", "title": "Fourteen stations", "URL": "https://a.example/r",
                  "author": [{"family": "Río", "given": "Ana", "non-dropping-particle": "del"}, {"literal": "Aguas"}],
                  "issued": {"date-parts": [[2026, 5, 23]]}, "DOI": "10.5555/x", "volume": 4,
                  "custom": {"shelf": ["b", 2]}}]
                """);
        assertThat(source.authors()).containsExactly(Author.person("del Río, Ana"), Author.organisation("Aguas"));
        assertThat(source.date()).isEqualTo("2026-05-23");
        assertThat(source.identifiers()).containsEntry("doi", "10.5555/x");
        assertThat(source.otherFields()).containsEntry("volume", "4").containsEntry("custom", "{\"shelf\":[\"b\",2]}");
    }

    @Test
    void readsAPastedListOfAddressesAndTitles() {
        var reading = read(ReferenceFormat.ADDRESSES, """
                1. Text of the accord: https://a.example/accord.pdf, in Spanish <https://a.example/acuerdo.pdf>.
                - https://b.example/page
                Ombudsman, Report on headwaters (2026)
                ---
                """);
        assertThat(reading.sources())
                .extracting(Source::title)
                .containsExactly(
                        "Text of the accord", "https://b.example/page", "Ombudsman, Report on headwaters (2026)");
        assertThat(reading.sources().getFirst().locations().stream().map(place -> place.language()))
                .containsExactly("", "es");
        assertThat(reading.unread()).hasSize(1);
    }

    @Test
    void aFileNamePromisesAFormat() {
        assertThat(ReferenceFormat.of("Library.BIB")).contains(ReferenceFormat.BIBTEX);
        assertThat(ReferenceFormat.of("letter.docx")).isEmpty();
        assertThat(List.of(ReferenceFormat.values()))
                .extracting(ReferenceFormat::extension)
                .doesNotHaveDuplicates();
    }
}
