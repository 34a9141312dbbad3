package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.model.PageSize;
import org.undersigned.model.ReadyStyle;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Role;
import org.undersigned.typeset.pictures.PagePictures;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What a good typographer would see to.
class TypographyTest {

    private static final String SENTENCE = "The gauges at the upper dam have shown more this year than ever before. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Open letter of the organisations of the valley to the basin commission",
                "On the accord of the upper basin, its timetable and all that is still to be done about it"
            })
    void theLinesOfALongTitleAreAboutAsLongAsEachOther(String title) throws Exception {
        var lines = Extract.lines(new Letters("en").add(Role.TITLE, title).set()).stream()
                .filter(line -> line.size() > 14)
                .map(line -> line.text().strip())
                .toList();
        assertThat(String.join(" ", lines)).isEqualTo(title);
        assertThat(lines).hasSize(2);
        assertThat((double) lines.getLast().length())
                .isBetween(lines.getFirst().length() * 0.7, lines.getFirst().length() * 1.2);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5, 6, 7, 8, 9})
    void aShortListStandsOnOnePageWithItsClosing(int paragraphs) throws Exception {
        var letter = new Letters("en").add(Role.TITLE, "A letter of some length");
        for (int i = 0; i < paragraphs; i++) {
            letter.add(Role.BODY, SENTENCE.repeat(6).strip());
        }
        var lines = Extract.lines(
                letter.add(Role.CLOSING, "Yours sincerely,").signedBy(10).set());
        var closing = lines.stream()
                .filter(line -> line.text().startsWith("Yours"))
                .findFirst()
                .orElseThrow();
        assertThat(lines)
                .filteredOn(line -> line.text().startsWith("Person Number"))
                .hasSize(10)
                .allMatch(line -> line.page() == closing.page());
        assertThat(lines)
                .as("words of the letter above them")
                .anyMatch(line -> line.page() == closing.page()
                        && line.y() < closing.y()
                        && line.text().contains("gauges"));
    }

    @ParameterizedTest
    @EnumSource(ReadyStyle.class)
    void addressesBreakAtSensiblePlaces(ReadyStyle ready) throws Exception {
        var letter = new Letters("en").style(ready.on(PageSize.LETTER));
        for (var lead : List.of("", "See also the ", "See also the summary of the talks: ", SENTENCE)) {
            letter.add(
                    Role.BODY,
                    Letters.text("Called."),
                    letter.note(letter.cite(
                            lead + "the letter ",
                            "https://rivers.example/l/78q6tt",
                            " and the minutes ",
                            "https://minutes.example/wp-content/uploads/2026/02/SUMMARY-01_v5_ALTA-1.pdf",
                            ".")));
        }
        for (var line : Extract.lines(letter.set())) {
            var text = line.text().strip();
            assertThat(text).doesNotEndWith("://").doesNotStartWith("pdf").doesNotStartWith("example");
        }
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void theFirstLineOfALetterheadIsANameAndTheOthersAreSmall(boolean oneBlock) throws Exception {
        var letter = new Letters("en");
        if (oneBlock) {
            letter.lines(Role.LETTERHEAD, "Coalition for Rivers", "Plaza 14, Quito", "office@rivers.example");
        } else {
            letter.add(Role.LETTERHEAD, "Coalition for Rivers").add(Role.LETTERHEAD, "Plaza 14, Quito");
            letter.add(Role.LETTERHEAD, "office@rivers.example");
        }
        var pages = letter.add(Role.BODY, "Words.").set();
        var sizes = Extract.lines(pages).stream().map(Extract.Line::size).toList();
        double body = sizes.get(3);
        assertThat(sizes.getFirst()).isGreaterThan(body * 1.2);
        assertThat(sizes.subList(1, 3)).allMatch(size -> size < body * 0.9);
        assertThat(Standards.broken(pages, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void twoAddressesStandApartAndTheLinesOfOneDoNot() throws Exception {
        var letter = new Letters("en")
                .lines(Role.RECIPIENT, "The Minister", "Ministry of Waters")
                .lines(Role.RECIPIENT, "The Chair", "Basin Commission")
                .add(Role.BODY, "Words.");
        var heights = Extract.lines(letter.set()).stream().map(Extract.Line::y).toList();
        double line = heights.get(1) - heights.get(0);
        assertThat(heights.get(3) - heights.get(2)).isEqualTo(line, org.assertj.core.api.Assertions.within(0.1));
        assertThat(heights.get(2) - heights.get(1)).isGreaterThan(line * 1.4);
    }

    @ParameterizedTest
    @CsvSource({"ja, 私たちは流域協定について", "zh, 我们就流域协议致函贵委员会", "ko, 우리는 유역 협정에 대해", "he, אנו כותבים אליכם"})
    void boldIsDarkerAndItalicLeansInEveryScript(String language, String words) throws Exception {
        double plain = ink(language, words);
        assertThat(ink(language, words, Mark.BOLD)).isGreaterThan(plain * 1.1);
        var upright = picture(language, words);
        assertThat(picture(language, words, Mark.ITALIC)).isNotEqualTo(upright);
    }

    @Test
    void anItalicOfAScriptWithoutOneKeepsTheStandards() throws Exception {
        var pages = new Letters("ja")
                .add(Role.BODY, Letters.text("流域協定", Mark.ITALIC), Letters.text("について", Mark.BOLD, Mark.ITALIC))
                .set();
        assertThat(Extract.words(pages)).contains("流域協定について");
        assertThat(Standards.broken(pages, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(Standards.broken(pages, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static byte[] picture(String language, String words, Mark... marks) throws IOException {
        var pages =
                new Letters(language).add(Role.BODY, Letters.text(words, marks)).set();
        try (var pictures = new PagePictures(pages)) {
            return pictures.png(0, 96);
        }
    }

    /// How much of the page is printed on.
    private static double ink(String language, String words, Mark... marks) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture(language, words, marks)));
        double ink = 0;
        for (int y = 0; y < image.getHeight() / 2; y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                ink += 255 - (image.getRGB(x, y) & 0xFF);
            }
        }
        return ink;
    }
}
