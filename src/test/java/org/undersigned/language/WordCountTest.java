package org.undersigned.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0",
                "We ask|2",
                "'  We   ask. '|2",
                "We – all of us – ask|5",
                "— ; …|0",
                "don't re-open 2018|3",
                "Überprüfung läuft|2",
                "𝟙 𐐷|2",
                "ขอบคุณ ครับ|2",
                "日本語|1",
                "see日本語here|3"
            })
    void whatWhiteSpacePartsIsAWordIfItHasALetterAndRunningScriptsAreParted(String text, int words) {
        assertThat(WordCount.of(text)).isEqualTo(words);
    }
}
