package org.undersigned.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.FieldKind;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// The fixed vectors of `src/docs/canonical-text.md`. If one of these fails, agreements already given would no longer
/// fit their letters: the form may only change under a new first line.
class CanonicalTextTest {

    private static final String FILE_HASH = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";

    private static final String ONE = """
            undersigned canonical text 1
            For a river
            We ask for one thing.
            """;

    private static final String TWO = """
            undersigned canonical text 1
            To the Commission 1 Long Street
            Clean water now
            [field ORGANISATIONS] of us ask.[note 1] Nobody \\[else\\] \\\\ did.[note 2] Again.[note 1]
            [picture %s the river]
            Yours,
            [note 1] Told in private.
            [note 2] See (<https://example.org/a>), p. 4.
            [note 2] And more.
            """.formatted(FILE_HASH);

    @Test
    void theVectorsAreAsDocumented() throws Exception {
        assertThat(canonical(simple())).isEqualTo(ONE);
        assertThat(canonical(rich())).isEqualTo(TWO);

        var document = Files.readString(Path.of("src/docs/canonical-text.md"));
        assertThat(document).contains("```\n" + ONE + "```").contains("```\n" + TWO + "```");
        assertThat(document).contains(fingerprint(simple())).contains(fingerprint(rich()));
    }

    @Test
    void whatDoesNotCountChangesNothing() {
        var letter = simple();
        var bold = letter.withEdition(
                letter.original().withBlocks(letter.original().blocks().map(block -> block.withLayout(
                                Layout.PLAIN.withAlignment(Alignment.CENTRE))
                        .withProse(block.prose().marked(0, block.prose().length(), marks -> marks.with(Mark.BOLD))))));
        assertThat(fingerprint(bold)).isEqualTo(fingerprint(letter));

        var headed = withBlock(
                letter, 0, Block.of(Id.of("head"), Role.LETTERHEAD, Prose.of("Rivers United, 1 Long Street")));
        var listed = withBlock(headed, 3, Block.of(Id.of("list"), Role.SIGNATORIES, Prose.of("Signed by")));
        var emptied = withBlock(listed, 2, Block.of(Id.of("empty"), Role.BODY, Prose.of("  \u00A0 ")));
        assertThat(fingerprint(emptied)).isEqualTo(fingerprint(letter));
    }

    @Test
    void composedAndDecomposedLettersAndAllWhiteSpaceAreAlike() {
        assertThat(fingerprint(saying("Me\u0301xico\u00A0 now"))).isEqualTo(fingerprint(saying("M\u00E9xico now ")));
    }

    /// A no-break space at the end sends a line the long way round, through normalisation, and counts for nothing.
    @Property
    void aLineIsReadAlikeByBothWays(@ForAll("lines") String words) {
        assertThat(canonical(saying(words))).isEqualTo(canonical(saying(words + "\u00A0")));
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings()
                .withChars("ae [\\]\t\u001C\u0085\u00A0\u00E9\u0301\u0327\u1100\u1161\u2028\u200B\u3000")
                .withCharRange('\u0020', '\u02FF')
                .ofMaxLength(40);
    }

    @Test
    void everyOtherWordCounts() {
        assertThat(fingerprint(saying("we ask"))).isNotEqualTo(fingerprint(saying("We ask")));
        assertThat(fingerprint(saying("we ask."))).isNotEqualTo(fingerprint(saying("we ask")));
    }

    @Test
    void noTextCanPassForAnObject() {
        var typed = saying("[field ORGANISATIONS]");
        var field = withBlock(
                saying("x"),
                0,
                Block.of(Id.of("f"), Role.BODY, Prose.of(new Inline.Field(FieldKind.ORGANISATIONS, Marks.NONE))));
        assertThat(canonical(typed)).contains("\\[field ORGANISATIONS\\]");
        assertThat(canonical(field)).contains("\n[field ORGANISATIONS]\n");
    }

    @Test
    void aNoteThatNobodyCallsDoesNotCount() {
        var letter = rich();
        var stray = Note.of(Id.of("stray"), Block.of(Id.of("s"), Role.BODY, Prose.of("Nobody calls me.")));
        var edition = letter.original();
        var more = letter.withEdition(edition.withNotes(edition.notes().with(stray)));
        assertThat(fingerprint(more)).isEqualTo(fingerprint(letter));
    }

    @Test
    void theSpokenFormIsTheFirstEightDigits() {
        assertThat(new Fingerprint("3f9a2c41" + "0".repeat(56)).spoken()).isEqualTo("3F9A-2C41");
    }

    private static String canonical(Letter letter) {
        return CanonicalText.of(letter, letter.original());
    }

    private static String fingerprint(Letter letter) {
        return Fingerprint.of(letter, letter.original()).hex();
    }

    private static Letter saying(String words) {
        var body = Block.of(Id.of("b"), Role.BODY, Prose.of(words));
        return Letter.of(Id.of("l"), Edition.of(Id.of("en"), "en", Register.of(body), Register.empty()));
    }

    private static Letter simple() {
        return withBlock(
                saying("We ask  for one thing."), 0, Block.of(Id.of("t"), Role.TITLE, Prose.of("For a river")));
    }

    private static Letter withBlock(Letter letter, int place, Block block) {
        var edition = letter.original();
        return letter.withEdition(edition.withBlocks(edition.blocks().inserted(place, block)));
    }

    private static Letter rich() {
        var source = Source.of(Id.of("source"), "A report", Location.of(Id.of("place"), "https://example.org/a", "en"));
        var file = new KeptFile(Id.of("file"), "river.png", "image/png", FILE_HASH, 11);
        var body = Prose.of(
                new Inline.Field(FieldKind.ORGANISATIONS, Marks.NONE),
                new Inline.Run(" of us ask.", Marks.of(Mark.BOLD)),
                new Inline.NoteCall(Id.of("private")),
                new Inline.Run(" Nobody [else] \\ did.", Marks.NONE),
                new Inline.NoteCall(Id.of("cited")),
                new Inline.Run(" Again.", Marks.NONE),
                new Inline.NoteCall(Id.of("private")));
        var citation = new Inline.Citation(
                source.id(),
                List.of(
                        new Inline.Words("See (", Marks.NONE),
                        new Inline.Address(Id.of("place"), "<", ">"),
                        new Inline.Words("), p. 4.", Marks.NONE)),
                "p. 4");
        var blocks = Register.of(
                Block.of(Id.of("h"), Role.LETTERHEAD, Prose.of("Rivers United")),
                Block.of(Id.of("r"), Role.RECIPIENT, Prose.lines(List.of("To the Commission", "1 Long Street"))),
                Block.of(Id.of("t"), Role.TITLE, Prose.of("Clean  water now")),
                Block.of(Id.of("b"), Role.BODY, body),
                Block.of(Id.of("p"), Role.BODY, Prose.of(new Inline.Picture(file.id(), "the river"))),
                Block.of(Id.of("c"), Role.CLOSING, Prose.of("Yours,")),
                Block.of(Id.of("s"), Role.SIGNATORIES, Prose.of("Signed by")));
        var cited = Note.of(
                Id.of("cited"),
                Block.of(Id.of("n1"), Role.BODY, Prose.of(citation)),
                Block.of(Id.of("n2"), Role.BODY, Prose.of("And more.")));
        var told = Note.of(Id.of("private"), Block.of(Id.of("n3"), Role.BODY, Prose.of("Told in private.")));
        return Letter.of(Id.of("l"), Edition.of(Id.of("en"), "en", blocks, Register.of(cited, told)))
                .withSources(Register.of(source))
                .withKeptFiles(Register.of(file));
    }
}
