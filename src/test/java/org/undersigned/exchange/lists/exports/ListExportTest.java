package org.undersigned.exchange.lists.exports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.exchange.lists.ColumnMap;
import org.undersigned.exchange.lists.Fate;
import org.undersigned.exchange.lists.Letters;
import org.undersigned.exchange.lists.ListAdditions;
import org.undersigned.exchange.lists.ListReviewer;
import org.undersigned.exchange.lists.tables.TableChoices;
import org.undersigned.exchange.lists.tables.TableReader;
import org.undersigned.exchange.lists.tables.TableReading;
import org.undersigned.matching.Watch;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Ids;

class ListExportTest {

    private static final String LIST = """
            Name,Role,Organisation,Country,Contact,Remarks
            =HYPERLINK("x"),Chair,"Ribera | Agua, y *Vida*",España,secret@ribera.example,a secret
            Eva Sol,+34,@Harbour Watch,Ireland,-1,
            """;

    private final Letter letter = imported(LIST, Letters.empty("es"));

    @ParameterizedTest
    @EnumSource(ListFormat.class)
    void contactDetailsGoOutOnlyWhenChosen(ListFormat format) {
        assertThat(readable(format, ExportChoices.OPENLY)).doesNotContain("secret");
    }

    @Test
    void contactDetailsGoOutWhenChosen() {
        assertThat(text(ListFormat.CSV, ExportChoices.OPENLY.with(ExportField.CONTACT)))
                .contains("secret@ribera.example")
                .doesNotContain("a secret");
    }

    @Test
    void noCellOfCsvIsAFormula() {
        var csv = text(ListFormat.CSV, ExportChoices.OPENLY.with(ExportField.CONTACT));

        assertThat(csv).startsWith("\uFEFFPerson,Role,Organisation");
        assertThat(csv)
                .contains("'=HYPERLINK", ",'+34,", ",'@Harbour Watch", ",'-1")
                .contains("España");
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "XLSX"})
    void whatWasExportedIsAllKnownWhenItComesBack(ListFormat format) {
        var all = ExportChoices.OPENLY.with(ExportField.CONTACT).with(ExportField.REMARKS);
        var bytes = export(format, all);
        var table = ((TableReading.Read) TableReader.read(bytes, "a." + format.ending(), TableChoices.NONE)).table();
        var review = ListReviewer.review(table, ColumnMap.of(table), letter, Watch.NOBODY);

        assertThat(review.counts()).containsOnlyKeys(Fate.DUPLICATE);
        assertThat(ListAdditions.of(review, letter, Ids.counting("y")).addedTo(letter))
                .isEqualTo(letter);
    }

    @Test
    void markdownAndTextAndJsonSayWhoSigns() {
        assertThat(text(ListFormat.MARKDOWN, ExportChoices.OPENLY))
                .contains("Ribera \\| Agua, y \\*Vida\\*")
                .startsWith("| Person | Role |");
        assertThat(text(ListFormat.TEXT, ExportChoices.OPENLY)).contains("Eva Sol, +34 - @Harbour Watch\n");
        assertThat(text(ListFormat.JSON, ExportChoices.OPENLY))
                .contains("\"organisation\" : \"@Harbour Watch\"", "\"country\" : \"Irlanda\"");
    }

    @Test
    void jsonSaysACountryByCodeByNameAndAsItIsWritten() {
        assertThat(text(ListFormat.JSON, ExportChoices.OPENLY))
                .contains(
                        "\"country\" : \"Irlanda\"",
                        "\"country_code\" : \"IE\"",
                        "\"country_written\" : \"Ireland\"",
                        "\"country_written\" : \"España\"");
    }

    @Test
    void aSpellingThatWasExportedComesBack() {
        var all = ExportChoices.OPENLY.with(ExportField.COUNTRY_CODE).with(ExportField.COUNTRY_WRITTEN);
        var empty = Letters.empty("es");
        var back = imported(new String(export(ListFormat.CSV, all), UTF_8), empty);
        assertThat(back.organisations().stream().map(each -> each.country() + "/" + each.countryWritten()))
                .containsExactly("ES/", "IE/Ireland");
    }

    @Test
    void whoIsNotOnTheListGoesOutOnlyWhenEverybodyDoes() {
        var off = letter.withSignatories(letter.signatories().map(entry -> entry.withOnList(false)));
        var everybody = new ExportChoices(ExportField.openly(), true, false);

        assertThat(new ListExport(off, off.original(), ExportChoices.OPENLY, ListExportTest::heading)
                        .as(ListFormat.TEXT))
                .isEmpty();
        assertThat(new ListExport(off, off.original(), everybody, ListExportTest::heading).as(ListFormat.TEXT))
                .isNotEmpty();
    }

    private String readable(ListFormat format, ExportChoices choices) {
        if (format != ListFormat.XLSX) {
            return text(format, choices);
        }
        var reading = (TableReading.Read) TableReader.read(export(format, choices), "a.xlsx", TableChoices.NONE);
        assertThat(reading.table().rows()).hasSize(3);
        return reading.table().toString();
    }

    private String text(ListFormat format, ExportChoices choices) {
        return new String(export(format, choices), UTF_8);
    }

    private byte[] export(ListFormat format, ExportChoices choices) {
        return new ListExport(letter, letter.original(), choices, ListExportTest::heading).as(format);
    }

    private static String heading(ExportField field) {
        var words = field.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Letter imported(String csv, Letter letter) {
        var table = ((TableReading.Read) TableReader.read(csv.getBytes(UTF_8), "a.csv", TableChoices.NONE)).table();
        var review = ListReviewer.review(table, ColumnMap.of(table), letter, Watch.NOBODY);
        return ListAdditions.of(review, letter, Ids.counting("x")).addedTo(letter);
    }
}
