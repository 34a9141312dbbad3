package org.undersigned.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.undersigned.model.CitationStyle;
import org.undersigned.model.Citing;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.AddressCheck;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

class SourceEditTest {

    private static final KeptFile COPY = new KeptFile(Id.of("copy"), "a.pdf", "application/pdf", "ab".repeat(32), 7);
    private static final AddressCheck FOUND =
            new AddressCheck(Instant.EPOCH, AddressCheck.Outcome.REDIRECTED, 200, List.of("https://a.example/b"));

    private final Source first = Source.of(
            Id.of("first"),
            "A report",
            Location.of(Id.of("a"), "https://a.example/x", "en"),
            Location.of(Id.of("b"), "https://b.example/y", "es"));
    private final Source second =
            Source.of(Id.of("second"), "The report", Location.of(Id.of("c"), "https://a.example/x/", ""));
    private final OpenLetter open = new OpenLetter(letter(), () -> Instant.EPOCH);

    @Test
    void aCheckIsNotedAtEveryLocationWithTheAddressAndTakenBack() {
        var before = open.letter();
        open.apply(new SourceEdit.PutChecks(Map.of("https://a.example/x", FOUND, "https://gone.example", FOUND)));
        assertThat(location("first", "a").check()).isEqualTo(FOUND);
        assertThat(location("first", "b").check()).isNull();
        open.undo();
        assertThat(open.letter()).isEqualTo(before);
    }

    @Test
    void anotherAddressHasNotBeenLookedAtYet() {
        open.apply(new SourceEdit.PutChecks(Map.of("https://a.example/x", FOUND)));
        var checked = location("first", "a");
        assertThat(checked.withAddress("https://a.example/other").check()).isNull();
        assertThat(checked.withAddress("https://a.example/x").check()).isEqualTo(FOUND);
    }

    @Test
    void aKeptCopyComesWithItsFileAndGoesWithIt() {
        open.apply(new SourceEdit.KeepCopy(Id.of("first"), Id.of("a"), COPY));
        assertThat(location("first", "a").keptCopy()).isEqualTo(COPY.id());
        assertThat(open.letter().keptFiles().get(COPY.id())).isEqualTo(COPY);
        open.apply(new SourceEdit.DropCopy(Id.of("first"), Id.of("a")));
        assertThat(location("first", "a").keptCopy()).isNull();
        assertThat(open.letter().keptFiles()).isEmpty();
    }

    @Test
    void aNewerCopyTakesThePlaceOfTheOlder() {
        var newer = new KeptFile(Id.of("newer"), "b.pdf", "application/pdf", "cd".repeat(32), 8);
        open.apply(new SourceEdit.KeepCopy(Id.of("first"), Id.of("a"), COPY));
        open.apply(new SourceEdit.KeepCopy(Id.of("first"), Id.of("a"), newer));
        assertThat(open.letter().keptFiles().items()).containsExactly(newer);
    }

    @Test
    void aFileThatSomethingElseNamesStaysWhenACopyIsDropped() {
        open.apply(new SourceEdit.KeepCopy(Id.of("first"), Id.of("a"), COPY));
        open.apply(new SourceEdit.KeepCopy(Id.of("second"), Id.of("c"), COPY));
        open.apply(new SourceEdit.DropCopy(Id.of("first"), Id.of("a")));
        assertThat(open.letter().keptFiles().items()).containsExactly(COPY);
        open.apply(new SourceEdit.RemoveSource(Id.of("second")));
        assertThat(open.letter().keptFiles()).isEmpty();
    }

    @Test
    void mergedSourcesAreCitedInTheWordsTheAuthorWrote() {
        open.apply(new SourceEdit.MergeSources(first, second.id(), Map.of(Id.of("c"), Id.of("a"))));
        assertThat(open.letter().sources().items()).containsExactly(first);
        assertThat(open.edition().notes().at(0).body().at(0).prose().inlines())
                .containsExactly(citation("first", "a"), citation("first", "a"));
        assertThat(open.edition().blocks().at(0).prose().inlines()).containsExactly(citation("first", "a"));
    }

    @Test
    void aSourceIsNotMergedWithItselfNorWithOneThatIsGone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceEdit.MergeSources(first, first.id(), Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> open.apply(new SourceEdit.MergeSources(first, Id.of("nobody"), Map.of())));
    }

    @Test
    void aStyleChangesNoWordAndIsTakenBack() {
        var before = open.letter();
        open.apply(new LetterEdit.ChangeCiting(new Citing(CitationStyle.APA, true)));
        assertThat(open.letter().editions()).isEqualTo(before.editions());
        assertThat(open.letter().settings().citing().style()).isEqualTo(CitationStyle.APA);
        open.undo();
        assertThat(open.letter()).isEqualTo(before);
    }

    private Location location(String source, String location) {
        return open.letter().sources().get(Id.of(source)).locations().get(Id.of(location));
    }

    private Letter letter() {
        var note = Note.of(
                Id.of("note"),
                Block.of(Id.of("n"), Role.BODY, Prose.of(citation("first", "a"), citation("second", "c"))));
        var body = Block.of(Id.of("body"), Role.BODY, Prose.of(citation("second", "c")));
        return Letter.of(Id.of("letter"), Edition.of(Id.of("en"), "en", Register.of(body), Register.of(note)))
                .withSources(Register.of(first, second));
    }

    private static Inline.Citation citation(String source, String location) {
        return new Inline.Citation(
                Id.of(source),
                List.of(new Inline.Words("See ", Marks.NONE), new Inline.Address(Id.of(location), "<", ">")),
                "p. 4");
    }
}
