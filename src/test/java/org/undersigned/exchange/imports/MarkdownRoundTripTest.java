package org.undersigned.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.exchange.exports.MarkdownExporter;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.model.CanonicalText;

/// Our own Markdown, read back, says the same: the text that people agree to and who signs it.
class MarkdownRoundTripTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "square-notes-en.txt",
                "hard-wrapped-es.txt",
                "stranded-fr.txt",
                "markdown-de.md",
                "stars-pt.txt",
                "bare-digits-en.txt",
                "two-columns-en.txt",
                "sup-html-en.md",
                "windows-es.txt"
            })
    void theTextAndTheListComeBack(String name) {
        var first = Imported.resource(name).letter();
        var markdown = new MarkdownExporter().text(Outgoing.of(first, first.original(), LocalDate.EPOCH));
        var again = Imported.markdown(markdown);
        assertThat(CanonicalText.of(again.letter(), again.letter().original()))
                .as(markdown + again.shown())
                .isEqualTo(CanonicalText.of(first, first.original()));
        assertThat(again.letter().signatories().size())
                .as(markdown)
                .isEqualTo(first.signatories().size());
        assertThat(again.letter().original().notes().size())
                .isEqualTo(first.original().numbers().inOrder().size());
    }
}
