package org.undersigned.exchange.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.exchange.lists.columns.Column;
import org.undersigned.exchange.lists.tables.Table;
import org.undersigned.exchange.lists.tables.TableChoices;
import org.undersigned.exchange.lists.tables.TableReader;
import org.undersigned.exchange.lists.tables.TableReading;
import org.undersigned.language.SignatoryForm;
import org.undersigned.matching.Watch;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.people.Capacity;

class ListImportTest {

    private static final Path COARA = Path.of("../shared/letters/coara_signatories.csv");

    private static final String SMALL = """
            Name,Position,Organisation,Country,E-mail
            Ana Prieto,Director,"Fundación Ribera, Agua y Vida",España,ana@ribera.example
            Liam O'Neill,,Harbour Watch,The Netherlands,
            ,,Red de Lectores,Atlantis,
            Ana Prieto,Director,"Fundación Ribera, Agua y Vida",Spain,
            """;

    private final Ids ids = Ids.counting("x");
    private final Letter empty = Letters.empty("en");

    @Test
    void understandsHeadingsAndKeepsWhatIsNoCountryOut() {
        var added = added(SMALL.getBytes(UTF_8), "list.csv", empty);

        assertThat(added.organisations())
                .extracting(each -> each.names().in("") + "/" + each.country())
                .containsExactly("Fundación Ribera, Agua y Vida/ES", "Harbour Watch/NL", "Red de Lectores/");
        assertThat(added.persons())
                .extracting(each -> each.names().in(""))
                .containsExactly("Ana Prieto", "Liam O'Neill");
        assertThat(added.signatories()).hasSize(3).first().satisfies(entry -> {
            assertThat(entry.role()).isEqualTo("Director");
            assertThat(entry.contact()).isEqualTo("ana@ribera.example");
            assertThat(entry.capacity()).isEqualTo(Capacity.FOR_THE_ORGANISATION);
        });
        var account = added.account();
        assertThat(account.rows()).isEqualTo(4);
        assertThat(account.headings()).isEqualTo(1);
        assertThat(account.of(Fate.NEW)).isEqualTo(3);
        assertThat(account.of(Fate.DUPLICATE)).isEqualTo(1);
        assertThat(account.notCountries()).containsOnlyKeys("Atlantis");
    }

    @Test
    void keepsHowACountryIsWrittenAndAddsNothingTheSecondTime() {
        var list = """
                Organisation,Country
                Irmak Derneği,Turkey
                Harbour Watch,The Netherlands
                Rivers Trust North,"Leeds, UK"
                Irmak Derneği,Türkiye
                Águas do Sul,PT
                """.getBytes(UTF_8);
        var letter = added(list, "list.csv", empty).addedTo(empty);
        assertThat(letter.organisations().stream().map(each -> each.country() + "/" + each.countryWritten()))
                .containsExactly("TR/Turkey", "NL/The Netherlands", "GB/UK", "PT/");
        assertThat(added(list, "list.csv", letter).addedTo(letter)).isEqualTo(letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void findsTheEncodingByEvidence(String charset) {
        var added = added(SMALL.getBytes(Charset.forName(charset)), "list.csv", empty);

        assertThat(added.organisations().getFirst().names().in("")).isEqualTo("Fundación Ribera, Agua y Vida");
    }

    @Test
    void readsByteOrderMarks() {
        var marked = "\uFEFF" + SMALL;
        for (var charset : List.of(UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(added(marked.getBytes(charset), "list.csv", empty).signatories())
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiterByEvidence(String delimiter) {
        var text = """
                Organisation#Country#Remarks
                Harbour Watch#Ireland#first, of many; indeed
                Red de Lectores#Spain#
                Bund der Gärten#Germany#x
                """.replace("first, of many; indeed", "\"first, of many; indeed\"")
                .replace("#", delimiter);
        var added = added(text.getBytes(UTF_8), "pasted", empty);

        assertThat(added.organisations()).extracting(each -> each.country()).containsExactly("IE", "ES", "DE");
        assertThat(added.signatories().getFirst().remarks()).isEqualTo("first, of many; indeed");
    }

    @Test
    void understandsColumnsWithoutHeadingsByTheirContent() {
        var text = """
                1;University of the Marshes;Ireland;hello@marshes.example;https://marshes.example
                2;Asociación de Lectores;Spain;leer@lectores.example;https://lectores.example
                3;Bund der Gärten e.V.;Germany;post@gaerten.example;https://gaerten.example
                """;
        var columns = ColumnMap.of(table(text.getBytes(UTF_8), "list.csv"));

        assertThat(columns.columns())
                .containsExactly(Column.IGNORED, Column.ORGANISATION, Column.COUNTRY, Column.CONTACT, Column.WEBSITE);
        assertThat(columns.headings()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nombre;Cargo;Organización;País;Correo electrónico",
                "Nom;Fonction;Organisme;Pays;Courriel",
                "Name;Funktion;Einrichtung;Land;E-Mail-Adresse",
                "Nome;Cargo;Organização;País;Endereço de e-mail",
                "Full name;What is your position?;Name of your organisation;Which country are you in?;Email Address"
            })
    void understandsHeadingsInFiveLanguages(String headings) {
        var columns = ColumnMap.of(table((headings + "\na;b;c;d;e\n").getBytes(UTF_8), "list.csv"));

        assertThat(columns.columns())
                .containsExactly(Column.PERSON, Column.ROLE, Column.ORGANISATION, Column.COUNTRY, Column.CONTACT);
    }

    @Test
    void importingTheSameFileAgainAddsAndChangesNothing() {
        var once = added(SMALL.getBytes(UTF_8), "list.csv", empty).addedTo(empty);
        var again = added(SMALL.getBytes(UTF_8), "list.csv", once);

        assertThat(again.signatories()).isEmpty();
        assertThat(again.organisations()).isEmpty();
        assertThat(again.persons()).isEmpty();
        assertThat(again.addedTo(once)).isEqualTo(once);
        assertThat(again.account().of(Fate.DUPLICATE)).isEqualTo(4);
    }

    @Test
    void aFileThatContradictsItselfChangesNothingTheSecondTime() {
        var text = "Name,Organisation,Country,Role\nAna Prieto,Harbour Watch,Spain,Chair\n"
                + "Ana Prieto,Harbour Watch,France,Member\nEva Sol,Harbour Watch,Italy,Clerk\n";
        var once = added(text.getBytes(UTF_8), "a.csv", empty).addedTo(empty);

        assertThat(added(text.getBytes(UTF_8), "a.csv", once).addedTo(once)).isEqualTo(once);
    }

    @Test
    void saysWhatARowWouldChangeAndChangesIt() {
        var once = added(SMALL.getBytes(UTF_8), "list.csv", empty).addedTo(empty);
        var text = "Organisation,Country,Name\nHarbour Watch,Ireland,Liam O’Neill\nRED DE LECTORES,Spain,\n";
        var review = review(text.getBytes(UTF_8), "new.csv", once);

        assertThat(review.rows())
                .extracting(ReviewedRow::fate)
                .containsExactly(Fate.LEFT_OUT, Fate.CHANGED, Fate.CHANGED);
        assertThat(review.rows().get(1).reasons()).contains(new Reason.Differs(Set.of(Column.COUNTRY)));
        var added = ListAdditions.of(review, once, ids);
        assertThat(added.signatories()).isEmpty();
        assertThat(added.account().changed()).isEqualTo(2);
        assertThat(added.addedTo(once).organisations().stream().map(each -> each.country()))
                .containsExactly("ES", "IE", "ES");
    }

    @Test
    void everyFateCanBeChosenOtherwise() {
        var review = review(SMALL.getBytes(UTF_8), "list.csv", empty);
        var chosen = review.withFate(List.of(1, 2), Fate.LEFT_OUT).withFate(List.of(4), Fate.NEW);
        var added = ListAdditions.of(chosen, empty, ids);

        assertThat(added.signatories()).hasSize(2);
        assertThat(chosen.rows().get(4).reasons()).contains(new Reason.Chosen());
        assertThat(added.account().of(Fate.LEFT_OUT)).isEqualTo(2);
        assertThat(added.account().rows()).isEqualTo(4);
    }

    @Test
    void doubtsARowMuchLikeAnotherOne() {
        var text = "Organisation,Country\nInstituto de Estudios Costeros (IEC),Spain\n"
                + "Institute of Costeros Studies,Spain\nInstituto de Estudios Costeros S.L.,Spain\n";
        var review = review(text.getBytes(UTF_8), "new.csv", empty);

        assertThat(review.rows().get(3).fate()).isEqualTo(Fate.DOUBTFUL);
        assertThat(review.rows().get(3).reasons())
                .anyMatch(why ->
                        why instanceof Reason.LooksLike like && like.name().contains("Costeros"));
    }

    @Test
    void dividesPastedLines() {
        var text = """
                1. Ana Prieto - Fundación Ribera, Agua y Vida
                2. Liam O'Neill, Chair, Harbour Watch
                3. University of the Marshes (Ireland)
                """;
        var table = ((TableReading.Read) TableReader.readText(text, TableChoices.NONE)).table();
        var review = ListReviewer.review(table, ColumnMap.of(table), empty, Watch.NOBODY);
        var letter = ListAdditions.of(review, empty, ids).addedTo(empty);

        assertThat(letter.signatories().items())
                .extracting(entry -> (entry.person() == null
                                ? ""
                                : letter.persons().get(entry.person()).names().in(""))
                        + "|" + entry.role() + "|"
                        + (entry.organisation() == null
                                ? ""
                                : letter.organisations()
                                        .get(entry.organisation())
                                        .names()
                                        .in("")))
                .containsExactly(
                        "Ana Prieto||Fundación Ribera, Agua y Vida",
                        "Liam O'Neill|Chair|Harbour Watch",
                        "||University of the Marshes");
        assertThat(letter.organisations().at(2).country()).isEqualTo("IE");
    }

    @Test
    void theTenLinesOfTheRealLetterBecomeTenSignatories() throws IOException {
        var file = Path.of("../shared/letters/mexico-ogp-2018.txt");
        assumeTrue(Files.exists(file));
        var lines = Files.readAllLines(file).stream()
                .filter(line -> line.matches("\\p{Lu}.{3,30} - .*"))
                .toList();
        var pasted = lines.subList(lines.size() - 10, lines.size());
        var table = ((TableReading.Read) TableReader.readText(String.join("\n\n", pasted), TableChoices.NONE)).table();
        var review = ListReviewer.review(table, ColumnMap.of(table), empty, Watch.NOBODY);
        var letter = ListAdditions.of(review, empty, ids).addedTo(empty);

        assertThat(letter.signatories().size()).isEqualTo(10);
        assertThat(letter.persons().size()).isEqualTo(10);
        var form = new SignatoryForm(letter, letter.original());
        assertThat(letter.signatories().stream().map(form::printed).toList())
                .isEqualTo(pasted.stream().map(String::strip).toList());
    }

    @Test
    void anotherMeaningOfAColumnGivesAnotherReview() {
        var table = table(SMALL.getBytes(UTF_8), "list.csv");
        var columns = ColumnMap.of(table).with(4, Column.IGNORED).with(1, Column.TIER);
        var added = ListAdditions.of(ListReviewer.review(table, columns, empty, Watch.NOBODY), empty, ids);

        assertThat(added.signatories().getFirst().contact()).isEmpty();
        assertThat(added.signatories().getFirst().tier()).isEqualTo("Director");
    }

    @Test
    void theRealListComesOutAsOftenAsItSaysAndWithItsCountries() throws IOException {
        assumeTrue(Files.exists(COARA));
        var bytes = Files.readAllBytes(COARA);
        var added = added(bytes, "coara_signatories.csv", empty);
        var account = added.account();

        assertThat(account.rows()).isEqualTo(2501);
        assertThat(account.headings()).isEqualTo(1);
        assertThat(added.organisations()).hasSize(834);
        assertThat(added.signatories()).hasSize(834);
        assertThat(account.of(Fate.NEW) + account.of(Fate.DOUBTFUL)).isEqualTo(834);
        assertThat(account.of(Fate.DUPLICATE)).isEqualTo(2501 - 834);
        assertThat(account.notCountries()).containsEntry("Country/scope", 834);
        assertThat(account.notCountries()).containsKeys("Europe", "Global", "Universities and their associations");
        assertThat(account.notCountries()).hasSize(9);
        assertThat(added.organisations().stream().filter(each -> each.country().length() == 2))
                .hasSize(834 - 55 - 20);
        assertThat(added.organisations().stream().filter(each -> each.country().equals("ES")))
                .hasSize(92);
        var once = added.addedTo(empty);
        assertThat(added(bytes, "coara_signatories.csv", once).addedTo(once)).isEqualTo(once);
    }

    private ListAdditions added(byte[] bytes, String name, Letter letter) {
        return ListAdditions.of(review(bytes, name, letter), letter, ids);
    }

    private static ListReview review(byte[] bytes, String name, Letter letter) {
        var table = table(bytes, name);
        return ListReviewer.review(table, ColumnMap.of(table), letter, Watch.NOBODY);
    }

    private static Table table(byte[] bytes, String name) {
        return ((TableReading.Read) TableReader.read(bytes, name, TableChoices.NONE)).table();
    }
}
