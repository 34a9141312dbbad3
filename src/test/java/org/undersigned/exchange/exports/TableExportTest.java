package org.undersigned.exchange.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.language.PrintedList;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Grouping;
import org.undersigned.typeset.Letters;

/// A list that is printed as a table is one in every output.
class TableExportTest {

    private final Letter letter = SameWordsTest.table(Grouping.BY_TIER, true);

    private byte[] bytes(String extension) {
        return Exporters.forFile("a." + extension)
                .map(exporter -> exporter.export(Outgoing.of(letter, letter.original(), Letters.DAY)))
                .orElseThrow();
    }

    private String text(String extension) {
        return new String(bytes(extension), StandardCharsets.UTF_8);
    }

    @Test
    void entriesAreCutIntoCellsAndSayInWhatCapacityTheySign() {
        assertThat(PrintedList.of(letter, letter.original()).getFirst().rows())
                .containsExactly(
                        List.of("1. Person Number3*", "", "Organisation3 of the Valley", "Turkey"),
                        List.of("2. Person Number4*", "Director", "Organisation4 of the Valley", "Turkey"),
                        List.of("3. ", "", "Organisation5 of the Valley", "Turkey"),
                        List.of("4. Person Number6", "", "Organisation6 of the Valley", "Turkey"));
    }

    @Test
    void aWebPageHasTables() {
        var page = Jsoup.parse(text("html"));
        assertThat(page.select("table.names")).hasSize(2);
        assertThat(page.select("table.names tr")).hasSize(6);
        assertThat(page.select("td[colspan=4]").eachText())
                .containsExactly("6. Person Number 2, who | insists on this");
    }

    @Test
    void wordProcessorsHaveTables() throws Exception {
        var docx = Said.xml(Said.parts(bytes("docx")), "word/document.xml");
        assertThat(docx.select("w|tbl")).hasSize(3);
        assertThat(docx.select("w|tbl").first().select("w|gridCol")).hasSize(4);
        assertThat(docx.select("w|gridSpan")).hasSize(1);
        var odt = Said.xml(Said.parts(bytes("odt")), "content.xml");
        assertThat(odt.select("table|table-cell[table:number-columns-spanned=4]"))
                .hasSize(1);
        assertThat(odt.select("table|covered-table-cell")).hasSize(3);
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/list-table.docx"), bytes("docx"));
        Files.write(Path.of("target/pictures/list-table.odt"), bytes("odt"));
        Files.write(Path.of("target/pictures/list-table.html"), bytes("html"));
        Files.write(
                Path.of("target/pictures/list-table.pdf"),
                Letters.typesetter().set(letter, letter.original()).pdf());
    }

    @Test
    void markdownHasTables() {
        assertThat(text("md")).contains("""
                        |   |   |   |   |
                        | --- | --- | --- | --- |
                        | 1. Person Number3\\* |  | Organisation3 of the Valley | Turkey |
                        """).contains("| 6. Person Number 2, who \\| insists on this |   |   |   |\n");
    }

    @Test
    void plainTextHasColumnsThatFitIntoAMail() {
        assertThat(text("txt")).contains("""
                        1. Person Number3*            Organisation3 of the Valley  Turkey
                        2. Person Number4*  Director  Organisation4 of the Valley  Turkey
                        3.                            Organisation5 of the Valley  Turkey
                        """);
        assertThat(text("txt").lines()).allMatch(line -> line.length() <= 72);
    }

    @Test
    void longCellsTurnOverInsideTheirColumn() {
        var tier = new PrintedList.Tier(
                "",
                List.of(),
                List.of(
                        List.of(
                                "Ana",
                                "Coordination of the federation of water committees of the upper valley",
                                "Perú"),
                        List.of("Short of width", "Red", "")));
        assertThat(new TextTable(new Wrap(48)).lines(tier))
                .containsExactly(
                        "Ana             Coordination of the         Perú",
                        "                federation of water",
                        "                committees of the upper",
                        "                valley",
                        "Short of width  Red");
        assertThat(new TextTable(Wrap.NEVER).lines(tier)).hasSize(2);
    }
}
