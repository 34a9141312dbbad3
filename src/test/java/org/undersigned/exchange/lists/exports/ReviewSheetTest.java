package org.undersigned.exchange.lists.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.kit.PanelLetters;
import org.undersigned.language.Messages;

class ReviewSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyEntryHasABoxItsStatusAndNothingPersonal(String language) throws IOException {
        var river = PanelLetters.river();
        var letter = river.withSignatories(river.signatories().map(each -> each.withContact("secret@rivers.example")));
        var html = new ReviewSheet(letter, letter.original(), new Messages(Locale.of(language))).html();
        Files.createDirectories(Path.of("target/pictures"));
        Files.writeString(Path.of("target/pictures/review-sheet-" + language + ".html"), html);
        var page = Jsoup.parse(html);
        assertThat(page.select("tbody tr")).hasSize(10);
        assertThat(page.select("tbody .box")).hasSize(10);
        assertThat(page.select("tbody tr").text()).contains("Inés Bohórquez", "Łódź Open Rivers Initiative");
        assertThat(html).doesNotContain("secret@", "http");
    }
}
