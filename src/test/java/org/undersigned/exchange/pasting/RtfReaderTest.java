package org.undersigned.exchange.pasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.undersigned.exchange.pasting.PastedText.fixture;
import static org.undersigned.exchange.pasting.PastedText.lines;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.undersigned.model.identity.Ids;

class RtfReaderTest {

    @Test
    void whatLibreOfficeCopies() throws IOException {
        var pasted = read(fixture("libreoffice.rtf"));
        assertThat(lines(pasted))
                .containsExactly(
                        "heading1: The ferry must sail in winter",
                        "body end: Ancud, 5 May 2027",
                        "body: We, who live on the island, ask for B[one crossing a day] from June to August.^1"
                                + " The log<https://ferry.example/log> counts HSub[2]O in the hold.^2",
                        "heading2: What we ask",
                        "#1: Repair the ramp.",
                        "#1: Pay the crew:",
                        "-2: the deck,",
                        "-2: the engine room.",
                        "body centre: {The broken ramp}",
                        "body centre: S[Junta de Islas]/on behalf of all",
                        "note 1: See the timetable<https://ferry.example/timetable> of I[last] year.",
                        "note 1: A second paragraph of the same note.",
                        "note 2: The captain’s own words.");
        assertThat(pasted.lost().isNothing()).isTrue();
        assertThat(pasted.pictures().getFirst().mediaType()).isEqualTo("image/png");
    }

    @Test
    void whatOtherAlphabetsAndSignsBecome() throws IOException {
        var pasted = read("{\\rtf1\\ansi\\ansicpg1251 {\\*\\unheard of}\\'cf\\'f0 \\u-10179?\\u-8704?\\~\\_\\-"
                + "{\\v hidden}{\\b bold\\line}\\par second{\\footnote \\chftn  why}}");
        assertThat(lines(pasted))
                .containsExactly("body: Пр 😀\u00a0\u2011\u00adB[bold]", "body: second^1", "note 1: why");
    }

    @Test
    void whatIsNoRtfIsSaidToBeNone() {
        assertThatThrownBy(() -> read("no rtf at all {{{")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read("{\\rtf1 " + "{".repeat(100_000))).isInstanceOf(IOException.class);
    }

    private static Pasted read(String rtf) throws IOException {
        return RtfReader.read(rtf, Ids.counting("r"));
    }
}
