package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.citing.style.Styler;
import org.undersigned.exchange.exports.CopiedHtml;
import org.undersigned.exchange.exports.CopiedText;
import org.undersigned.exchange.exports.Exporters;
import org.undersigned.exchange.exports.content.Exporter;
import org.undersigned.exchange.exports.content.Outgoing;
import org.undersigned.model.Letter;
import org.undersigned.model.comments.Anchor;
import org.undersigned.model.comments.Comment;
import org.undersigned.model.comments.Remark;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.KeptPictures;
import org.undersigned.model.text.Role;

/// What readers of a draft say about it is never printed and never exported, in any format.
class CommentsStayInsideTest {

    private static final String SAID = "Zanzibar objects to this";
    private static final Letter LETTER = Letters.ordinary().letter();

    @Test
    void thePagesAreTheSameWithThemAndWithoutThem() throws Exception {
        var pages = set(commented(LETTER));
        assertThat(Extract.words(pages))
                .isEqualTo(Extract.words(set(LETTER)))
                .doesNotContain("Zanzibar")
                .doesNotContain("Quirina");
        assertThat(pages.count()).isEqualTo(set(LETTER).count());
    }

    static Stream<Exporter> exporters() {
        return Stream.concat(Exporters.all().stream(), Exporters.styled(new Styler()).stream());
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void everyExportIsTheSameWithThemAndWithoutThem(Exporter exporter) {
        assertThat(exporter.export(outgoing(commented(LETTER)))).isEqualTo(exporter.export(outgoing(LETTER)));
    }

    @Test
    void whatIsCopiedForOtherProgramsSaysNothingOfThem() {
        var letter = commented(LETTER);
        var blocks = letter.original().blocks().items();
        assertThat(new CopiedText(letter, letter.original()).of(blocks)).doesNotContain(SAID);
        assertThat(new CopiedHtml(letter, letter.original(), java.util.Map.of()).of(blocks))
                .doesNotContain(SAID);
    }

    @Test
    void theNamesOfWhoCommentsAreInNoBytesOfThePdf() {
        var pdf = new String(set(commented(LETTER)).pdf(), StandardCharsets.ISO_8859_1);
        assertThat(pdf).doesNotContain("Quirina", "Zanzibar");
    }

    private static Pages set(Letter letter) {
        return Letters.typesetter().set(letter, letter.original(), KeptPictures.NONE, Watch.NOBODY);
    }

    private static Outgoing outgoing(Letter letter) {
        return new Outgoing(letter, letter.original(), Letters.DAY, KeptPictures.NONE);
    }

    /// One on the text, one on a note.
    private static Letter commented(Letter letter) {
        var edition = letter.original();
        var body = edition.withRole(Role.BODY).getFirst().id();
        var note = edition.notes().at(0);
        var inNote = note.body().at(0).id();
        return letter.withEdition(edition.withComments(Register.of(
                comment("one", new Anchor(null, body, 0, body, 5, "")),
                comment("two", new Anchor(note.id(), inNote, 0, inNote, 3, "")))));
    }

    private static Comment comment(String id, Anchor anchor) {
        var thread =
                List.of(new Remark("Quirina", Instant.EPOCH, SAID), new Remark("Quirina", Instant.EPOCH, "And again"));
        return new Comment(Id.of(id), anchor, thread, false);
    }
}
