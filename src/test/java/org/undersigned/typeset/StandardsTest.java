package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.exchange.imports.ImportResult;
import org.undersigned.exchange.imports.TextImporter;
import org.undersigned.kit.SourceLetters;
import org.undersigned.model.Letter;
import org.undersigned.model.PageSize;
import org.undersigned.model.ReadyStyle;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.text.Role;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// PDF/A-2a and PDF/UA-1, by veraPDF, for whole letters of every kind. Takes minutes.
@Tag("long")
class StandardsTest {

    private static final Path ALL_LANGUAGES = Path.of("../shared/letters/leavex-eu");
    private static final String SENTENCE = "The gauges at the upper dam have shown more this year than ever before. ";

    @ParameterizedTest
    @EnumSource
    void theSeedInEveryReadyStyle(ReadyStyle ready) throws Exception {
        var letter = SourceLetters.seed();
        keepsBoth(letter.withSettings(letter.settings().withPageStyle(ready.on(PageSize.A4))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ar", "cs", "de", "en", "es", "fi", "fr", "hu", "it", "ja", "nl", "pl", "pt-PT", "ro", "sv", "tr", "uk"
            })
    void aLetterOfTheWebInEachOfItsLanguages(String language) throws Exception {
        var file =
                ALL_LANGUAGES.resolve(language.equals("en") ? "_index.md" : "_index." + language.toLowerCase() + ".md");
        assumeTrue(Files.exists(file));
        var result = new TextImporter(language).read(Files.readAllBytes(file), file.toString());
        keepsBoth(((ImportResult.Understood) result).understanding().letter(Ids.counting("web")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "el Ανοιχτή επιστολή προς την επιτροπή",
                "vi Thư ngỏ gửi Ủy ban những người",
                "he מכתב פתוח לוועדה (2026), Open Letter",
                "ar رسالة مفتوحة إلى اللجنة (٢٠٢٦)",
                "fa نامهٔ سرگشاده به کمیسیون",
                "ja 公開書簡です。第一「条」",
                "zh 致委员会的公开信，第一条",
                "ko 위원회에 보내는 공개 서한",
            })
    void eachScript(String line) throws Exception {
        var words = line.substring(3);
        var letter = new Letters(line.substring(0, 2)).add(Role.TITLE, words);
        letter.add(
                Role.BODY,
                Letters.text((words + ". ").repeat(12)),
                letter.note(Letters.text(words + ", "), Letters.link("rivers.example", "https://rivers.example/x")));
        keepsBoth(letter.add(Role.CLOSING, words).signedBy(3).letter());
    }

    @Test
    void tenThousandSignatories() throws Exception {
        keepsBoth(Letters.ordinary().signedBy(10_000).letter());
    }

    @Test
    void sixtyLongNotes() throws Exception {
        var letter = new Letters("en").add(Role.TITLE, "A letter of many notes");
        for (int i = 1; i <= 60; i++) {
            letter.add(
                    Role.BODY,
                    Letters.text(SENTENCE.repeat(3)),
                    letter.note(letter.cite("Report " + i + ". " + SENTENCE.repeat(6), "https://rivers.example/" + i)));
        }
        keepsBoth(letter.letter());
    }

    private static void keepsBoth(Letter letter) throws Exception {
        var pages = Letters.typesetter().set(letter, letter.original());
        for (var standard : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            assertThat(Standards.broken(pages, standard)).as("%s", standard).isEmpty();
        }
    }
}
