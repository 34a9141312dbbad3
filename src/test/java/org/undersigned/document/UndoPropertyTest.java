package org.undersigned.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.undersigned.document.TextEdit.ReplaceBlocks;
import org.undersigned.document.TextEdit.Stroke;
import org.undersigned.model.ArbitraryLetters;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Prose;

/// Any edits in any order, undone, give back the first letter; redone, the last.
class UndoPropertyTest {

    private Instant now = Instant.EPOCH;

    @Provide
    Arbitrary<Letter> letters() {
        return ArbitraryLetters.letters();
    }

    @Property(tries = 200)
    void anyEditsUndoneGiveBackTheFirstLetter(@ForAll("letters") Letter first, @ForAll long seed) {
        var random = new Random(seed);
        var open = new OpenLetter(first, () -> now);
        var firstRevision = open.revision();
        var ids = Ids.counting("fresh");
        for (int i = random.nextInt(40); i > 0; i--) {
            step(open, random, ids);
        }
        redoAll(open);
        var last = open.letter();
        var lastRevision = open.revision();
        while (open.nextUndoProperty().get().isPresent()) {
            open.undo();
        }
        assertThat(open.letter()).isEqualTo(first);
        assertThat(open.revision()).isEqualTo(firstRevision);
        redoAll(open);
        assertThat(open.letter()).isEqualTo(last);
        assertThat(open.revision()).isEqualTo(lastRevision);
    }

    private static void redoAll(OpenLetter open) {
        while (open.nextRedoProperty().get().isPresent()) {
            open.redo();
        }
    }

    private void step(OpenLetter open, Random random, Ids ids) {
        now = now.plusMillis(random.nextInt(3000));
        switch (random.nextInt(12)) {
            case 0 -> open.undo();
            case 1 -> open.pauseTyping();
            case 2 ->
                open.showEdition(open.letter()
                        .editions()
                        .at(random.nextInt(open.letter().editions().size()))
                        .id());
            case 3, 4, 5 -> type(open, random);
            default -> open.apply(edit(open, random, ids));
        }
    }

    private static void type(OpenLetter open, Random random) {
        var blocks = open.edition().blocks();
        int at = random.nextInt(blocks.size());
        var block = blocks.at(at);
        int offset = random.nextInt(block.prose().length() + 1);
        var typed = random.nextBoolean() ? "a" : " ";
        var changed = block.withProse(block.prose().replaced(offset, offset, Prose.of(typed)));
        var stroke = new Stroke(new Position(at, offset), new Position(at, offset + 1), typed);
        open.apply(new ReplaceBlocks(open.body(), at, at + 1, List.of(changed), "edit.type", stroke));
    }

    private static Edit edit(OpenLetter open, Random random, Ids ids) {
        var letter = open.letter();
        var other = new ArbitraryLetters(random).letter();
        var edition = open.edition().id();
        return switch (random.nextInt(17)) {
            case 0 -> new SourceEdit.PutSource(renamed(ids, random));
            case 1 ->
                letter.sources().isEmpty()
                        ? new LetterEdit.ChangeLanguage(edition, "fr")
                        : new SourceEdit.RemoveSource(letter.sources().at(0).id());
            case 2 -> new LetterEdit.ChangeSettings(other.settings());
            case 3 -> new LetterEdit.AddEdition(open.edition().copyFor(ids.fresh(), "de", ids));
            case 4 -> new PeopleEdit.RecordAgreements(other.ledger().entries());
            case 5 -> new TextEdit.PutNote(edition, note(ids));
            case 6 ->
                open.edition().notes().isEmpty()
                        ? new TextEdit.PutNote(edition, note(ids))
                        : new TextEdit.RemoveNote(
                                edition, open.edition().notes().at(0).id());
            case 7 ->
                letter.signatories().isEmpty()
                        ? new LetterEdit.ChangeLanguage(edition, "it")
                        : new PeopleEdit.MoveSignatory(
                                letter.signatories().at(0).id(), random.nextInt(5));
            case 8 ->
                letter.signatories().isEmpty()
                        ? new LetterEdit.ChangeLanguage(edition, "pl")
                        : new PeopleEdit.RemoveSignatories(
                                Set.of(letter.signatories().at(0).id()));
            case 9 ->
                new LetterEdit.Freeze(new org.undersigned.model.Version(
                        ids.fresh(),
                        "frozen",
                        Instant.EPOCH,
                        "Ana",
                        letter.withVersions(org.undersigned.model.identity.Register.empty())));
            case 10 ->
                new Edit.Several("edit.putNote", List.of(new TextEdit.PutNote(edition, note(ids)), split(open, ids)));
            case 11 -> new LetterEdit.ChangeCiting(other.settings().citing());
            case 12 -> merge(letter, edition);
            case 13 -> keepCopy(letter, edition, ids);
            default -> split(open, ids);
        };
    }

    private static Edit merge(Letter letter, Id<Edition> edition) {
        var sources = letter.sources();
        return sources.size() < 2
                ? new LetterEdit.ChangeLanguage(edition, "pt")
                : new SourceEdit.MergeSources(sources.at(0), sources.at(1).id(), Map.of());
    }

    private static Edit keepCopy(Letter letter, Id<Edition> edition, Ids ids) {
        var copy = new KeptFile(ids.fresh(), "a.pdf", "application/pdf", "ab".repeat(32), 7);
        return letter.sources().stream()
                .filter(source -> !source.locations().isEmpty())
                .findFirst()
                .<Edit>map(source -> new SourceEdit.KeepCopy(
                        source.id(), source.locations().at(0).id(), copy))
                .orElseGet(() -> new LetterEdit.ChangeLanguage(edition, "ca"));
    }

    /// Cuts the first block in two.
    private static Edit split(OpenLetter open, Ids ids) {
        var block = open.edition().blocks().at(0);
        int middle = block.prose().length() / 2;
        var halves = new ArrayList<Block>();
        halves.add(block.withProse(block.prose().slice(0, middle)));
        halves.add(block.withId(ids.fresh())
                .withProse(block.prose().slice(middle, block.prose().length())));
        return new ReplaceBlocks(open.body(), 0, 1, halves, "edit.type");
    }

    private static org.undersigned.model.source.Source renamed(Ids ids, Random random) {
        return org.undersigned.model.source.Source.of(ids.fresh(), "Source " + random.nextInt());
    }

    private static org.undersigned.model.text.Note note(Ids ids) {
        Id<Block> body = ids.fresh();
        return org.undersigned.model.text.Note.of(
                ids.fresh(), Block.of(body, org.undersigned.model.text.Role.BODY, Prose.of("See.")));
    }
}
