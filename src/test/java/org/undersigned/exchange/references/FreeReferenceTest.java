package org.undersigned.exchange.references;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.Author;
import org.undersigned.model.source.Source;
import org.undersigned.model.source.SourceKind;

/// References as people write and paste them.
class FreeReferenceTest {

    @Test
    void aTitleInQuotesPartsWhoFromWhereAndWhen() {
        var source = only("Ana Paz and Luis Gil, “Who drinks the river,” Delta Press, 23 May 2017, pp. 4–9,"
                + " https://delta.example/river.");
        assertThat(source.title()).isEqualTo("Who drinks the river");
        assertThat(source.authors()).containsExactly(Author.person("Ana Paz"), Author.person("Luis Gil"));
        assertThat(source.publisher()).isEqualTo("Delta Press");
        assertThat(source.date()).isEqualTo("2017-05-23");
        assertThat(source.dateWritten()).isEqualTo("23 May 2017");
        assertThat(source.pages()).isEqualTo("4–9");
        assertThat(source.locations().at(0).address()).isEqualTo("https://delta.example/river");
        assertThat(source.otherFields()).isEmpty();
    }

    @Test
    void anItalicTitleWithPlaceAndPublisherInBrackets() {
        var source =
                only("Red de Lagos, *Lagos del norte* (Lima: Editorial Delta, mayo de 2017). ISBN 978-3-16-148410-0");
        assertThat(source.title()).isEqualTo("Lagos del norte");
        assertThat(source.authors()).containsExactly(Author.organisation("Red de Lagos"));
        assertThat(source.publisher()).isEqualTo("Editorial Delta");
        assertThat(source.otherFields())
                .containsEntry("publisher-place", "Lima")
                .hasSize(1);
        assertThat(source.date()).isEqualTo("2017-05");
        assertThat(source.dateWritten()).isEqualTo("mayo de 2017");
        assertThat(source.identifiers()).containsEntry("isbn", "978-3-16-148410-0");
        assertThat(source.kind()).isEqualTo(SourceKind.BOOK);
    }

    @Test
    void aTitleBehindItsYear() {
        var source = only("Paz, A., & Gil, L. (2017). Rivers of the south. Delta Press. doi:10.5555/rivers.7");
        assertThat(source.title()).isEqualTo("Rivers of the south");
        assertThat(source.authors()).containsExactly(Author.person("Paz, A."), Author.person("Gil, L."));
        assertThat(source.date()).isEqualTo("2017");
        assertThat(source.publisher()).isEqualTo("Delta Press");
        assertThat(source.identifiers()).containsEntry("doi", "10.5555/rivers.7");
    }

    @Test
    void aDocumentOfTheUnitedNationsIsKnownByItsSymbol() {
        var source = only("Human Rights Council, «Report on toxic rivers», UN Doc. A/HRC/35/22/Add.1 (2017), § 12 bis");
        assertThat(source.identifiers()).containsEntry("un-symbol", "A/HRC/35/22/Add.1");
        assertThat(source.kind()).isEqualTo(SourceKind.UN_DOCUMENT);
        assertThat(source.authors()).containsExactly(Author.organisation("Human Rights Council"));
        assertThat(source.date()).isEqualTo("2017");
        assertThat(source.otherFields()).as("kept, though not understood").containsEntry("note", "§ 12 bis");
    }

    @Test
    void languagesBesideAddressesAreThose() {
        var source = only("“Text of the accord”: English <https://a.example/en>; español: https://a.example/es"
                + " and https://a.example/fr (French).");
        assertThat(source.locations().stream().map(place -> place.language())).containsExactly("en", "es", "fr");
        assertThat(source.title()).isEqualTo("Text of the accord");
    }

    @Test
    void whereNothingStandsOutAllOfItIsTheTitle() {
        assertThat(only("Ombudsman, Report on headwaters (2026)").title())
                .isEqualTo("Ombudsman, Report on headwaters (2026)");
        assertThat(only("José Ortega y Gasset, “Meditación del agua”").authors())
                .containsExactly(Author.person("José Ortega y Gasset"));
    }

    @Property
    void nothingThatWasPastedIsLost(@ForAll String anything) {
        var read =
                ReferenceFormat.ADDRESSES.read("Ana, “A title” " + anything.replaceAll("\\R", " "), Ids.counting("x"));
        assertThat(read.sources()).isNotEmpty().allSatisfy(source -> assertThat(source.title())
                .isNotBlank());
    }

    private static Source only(String text) {
        var reading = ReferenceFormat.ADDRESSES.read(text, Ids.counting("x"));
        assertThat(reading.sources()).hasSize(1);
        return reading.sources().getFirst();
    }
}
