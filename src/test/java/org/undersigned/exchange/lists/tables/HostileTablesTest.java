package org.undersigned.exchange.lists.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.undersigned.exchange.lists.ColumnMap;
import org.undersigned.exchange.lists.Letters;
import org.undersigned.exchange.lists.ListAdditions;
import org.undersigned.exchange.lists.ListReviewer;
import org.undersigned.matching.Watch;
import org.undersigned.model.identity.Ids;

class HostileTablesTest {

    @Test
    void refusesWhatIsNoListWithAReason() {
        var picture = new byte[5000];
        new Random(1).nextBytes(picture);

        assertRefused(new byte[0], TableRefusal.EMPTY);
        assertRefused(picture, TableRefusal.NOT_A_LIST);
        assertRefused("%PDF-1.7 and more".getBytes(UTF_8), TableRefusal.NOT_A_LIST);
        assertRefused("{\\rtf1 words}".getBytes(UTF_8), TableRefusal.NOT_A_LIST);
        assertRefused("\n \n\t\n".getBytes(UTF_8), TableRefusal.NO_TABLE);
        assertRefused(new byte[TableReader.LARGEST_FILE + 1], TableRefusal.TOO_LARGE);
        var old = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3};
        assertRefused(old, TableRefusal.OLD_OR_LOCKED_WORKBOOK);
        assertRefused("PK\u0003\u0004 and nothing else".getBytes(UTF_8), TableRefusal.DAMAGED);
    }

    @Test
    void refusesABombWithoutUnpackingIt() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 320; i++) {
                zip.write(zeros);
            }
        }
        assertRefused(bytes.toByteArray(), TableRefusal.UNPACKS_TOO_LARGE);
    }

    @Test
    void readsAWorkbookWithFormulasNumbersAndDates() throws IOException {
        var table = read(workbook());

        assertThat(table.rows().get(0).cells()).containsExactly("Organisation", "Country", "Members", "Since");
        assertThat(table.rows().get(1).cells()).containsExactly("Harbour Watch", "Ireland", "1200", "2019-03-01");
        assertThat(table.rows().get(2).cell(0)).isEqualTo("Red de Lectores");
        assertThat(table.rows().get(2).cell(1)).isEmpty();
        assertThat(table.origin().sheets()).containsExactly("Empty", "Names");
        assertThat(table.origin().sheet()).isEqualTo("Names");
    }

    @Test
    void aWorkbookCutAnywhereGivesRowsOrARefusal() throws IOException {
        var whole = workbook();
        for (int length = 1; length < whole.length; length += 37) {
            assertThat(TableReader.read(Arrays.copyOf(whole, length), "a.xlsx", TableChoices.NONE))
                    .isNotNull();
        }
    }

    @Test
    void fetchesNoEntityOfAWorkbook() throws IOException {
        var evil = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;x</t></is></c></row></sheetData></worksheet>";
        var bytes = replacedSheet(workbook(), evil);
        var reading = TableReader.read(bytes, "a.xlsx", TableChoices.NONE);

        if (reading instanceof TableReading.Read read) {
            assertThat(read.table().rows().toString()).doesNotContain(hostname());
        }
    }

    @Test
    void aQuotationMarkThatNobodyClosesSwallowsNothing() {
        var text = "Organisation,Country\n\"Harbour Watch,Ireland\nRed de Lectores,Spain\n\"Fundar, A\",Mexico\n";
        var table = read(text.getBytes(UTF_8));

        assertThat(table.rows()).hasSize(4);
        assertThat(table.rows().get(3).cells()).containsExactly("Fundar, A", "Mexico");
        assertThat(table.notices()).contains(TableNotice.QUOTES_MISPLACED);
    }

    @Test
    void twentyMegabytesAreRead() {
        var text = "Organisation,Country\n" + "Harbour Watch of the Northern Coast,Ireland\n".repeat(480_000);
        var table = read(text.getBytes(UTF_8));

        assertThat(table.rows()).hasSize(Rows.MOST_ROWS);
        assertThat(table.notices()).contains(TableNotice.ROWS_LEFT_OUT);
    }

    @Test
    void aLineOfTenMegabytesIsShortened() {
        var table = read(("Organisation;Country\n" + "x".repeat(10_000_000) + ";y\n").getBytes(UTF_8));

        assertThat(table.notices()).contains(TableNotice.CELLS_SHORTENED);
    }

    @Test
    void readsTheTableOfAWebPageAndFetchesNothing() {
        var page = """
                <html><body><table><tr><td>menu</td></tr></table>
                <table><tr><th>Name</th><th>Organisation</th></tr>
                <tr><td>Ana <b>Prieto</b></td><td>Harbour&nbsp;Watch<script>alert(1)</script></td></tr>
                <tr><td>Eva</td><td><table><tr><td>Red</td></tr></table></td></tr></table></body></html>
                """;
        var table = read(page.getBytes(UTF_8));

        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().get(1).cells()).containsExactly("Ana Prieto", "Harbour Watch");
        assertThat(table.rows().get(2).cells()).containsExactly("Eva", "Red");
    }

    @Test
    void readsCardsOfAllVersions() {
        var cards = """
                BEGIN:VCARD
                VERSION:2.1
                N:Bohórquez;Eduardo
                ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Red de Lectores =C3=81giles
                TEL:123
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                FN:Ana Prieto
                ORG:Fundación Ribera\\, Agua y Vida;Press
                TITLE:Director
                ADR;TYPE=WORK:;;Calle 1;Madrid;;;España
                EMAIL:ana@ribera.example
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Harbour Watch
                KIND:org
                ORG:Harbour Watch
                URL:https://harbour.example
                """;
        var table = read(cards.replace("\n", "\r\n").getBytes(UTF_8));

        assertThat(table.rows().get(1).cells()).startsWith("Eduardo Bohórquez", "", "Red de Lectores Ágiles");
        assertThat(table.rows().get(2).cells())
                .startsWith("Ana Prieto", "Director", "Fundación Ribera, Agua y Vida", "España", "ana@ribera.example");
        assertThat(table.rows().get(3).cells()).startsWith("", "", "Harbour Watch");
        assertThat(table.notices()).contains(TableNotice.ENDS_TOO_SOON);
    }

    @Property(tries = 300)
    void anyBytesGiveRowsOrARefusal(@ForAll @Size(max = 400) byte[] bytes) {
        importWhatever(bytes, "any.csv");
        importWhatever(bytes, "any.txt");
    }

    @Property(tries = 300)
    void anyTextGivesRowsThatAreAllAccountedFor(@ForAll String text, @ForAll String more) {
        importWhatever(("Name,Organisation,Country\n" + text + "," + more + "\n").getBytes(UTF_8), "a.csv");
        importWhatever(("BEGIN:VCARD\nFN:" + text + "\nORG:" + more + "\nEND:VCARD").getBytes(UTF_8), "a.vcf");
        importWhatever(("<table><tr><td>" + text + "<tr><td>" + more).getBytes(UTF_8), "a.html");
        importWhatever((text + "\n" + more + " - " + text).getBytes(UTF_8), "a.txt");
    }

    @Property(tries = 60)
    void aDamagedWorkbookGivesRowsOrARefusal(@ForAll Random random) throws IOException {
        var bytes = workbook();
        for (int i = 0; i < 8; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        importWhatever(bytes, "a.xlsx");
    }

    private static void importWhatever(byte[] bytes, String name) {
        if (TableReader.read(bytes, name, TableChoices.NONE) instanceof TableReading.Read(Table table)) {
            var letter = Letters.empty("en");
            var review = ListReviewer.review(table, ColumnMap.of(table), letter, Watch.NOBODY);
            var added = ListAdditions.of(review, letter, Ids.counting("x"));
            assertThat(added.account().rows() + added.account().headings())
                    .isEqualTo(table.rows().size());
            var once = added.addedTo(letter);
            var again = ListReviewer.review(table, ColumnMap.of(table), once, Watch.NOBODY);
            assertThat(ListAdditions.of(again, once, Ids.counting("y")).addedTo(once))
                    .isEqualTo(once);
        }
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Undersigned", "1.0")) {
            workbook.newWorksheet("Empty");
            var sheet = workbook.newWorksheet("Names");
            var headings = new String[] {"Organisation", "Country", "Members", "Since"};
            for (int i = 0; i < headings.length; i++) {
                sheet.value(0, i, headings[i]);
            }
            sheet.value(1, 0, "Harbour Watch");
            sheet.value(1, 1, "Ireland");
            sheet.value(1, 2, 1200);
            sheet.value(1, 3, LocalDate.of(2019, 3, 1));
            sheet.style(1, 3).format("yyyy-mm-dd").set();
            sheet.value(2, 0, "Red de Lectores");
            sheet.formula(2, 1, "CONCATENATE(\"Spa\",\"in\")");
        }
        return bytes.toByteArray();
    }

    private static byte[] replacedSheet(byte[] workbook, String sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = ZipFile.builder().setByteArray(workbook).get();
                var zip = new ZipOutputStream(out)) {
            for (var entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                var content = in.getInputStream(entry).readAllBytes();
                zip.write(entry.getName().contains("worksheets/sheet") ? sheet.getBytes(UTF_8) : content);
            }
        }
        return out.toByteArray();
    }

    private static String hostname() throws IOException {
        var file = Path.of("/etc/hostname");
        return Files.exists(file) ? Files.readString(file).strip() : "no such file";
    }

    private static void assertRefused(byte[] bytes, TableRefusal reason) {
        assertThat(TableReader.read(bytes, "a.csv", TableChoices.NONE)).isEqualTo(new TableReading.Refused(reason));
    }

    private static Table read(byte[] bytes) {
        return ((TableReading.Read) TableReader.read(bytes, "a.csv", TableChoices.NONE)).table();
    }
}
