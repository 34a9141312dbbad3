package org.undersigned.editor.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.undersigned.document.Edit;
import org.undersigned.document.Flow;
import org.undersigned.document.OpenLetter;
import org.undersigned.model.ArbitraryLetters;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Prose;

/// Whatever happens to the text, no note loses a word: typed over, cut, moved, copied to another letter, undone.
class NotesSurviveTest {

    private final Ids ids = Ids.counting("fresh");

    @Provide
    Arbitrary<Letter> letters() {
        return ArbitraryLetters.letters();
    }

    @Property(tries = 200)
    void everyNoteIsThereAfterAnyEditOfTheText(@ForAll("letters") Letter first, @ForAll long seed) {
        var random = new Random(seed);
        var open = new OpenLetter(first, () -> Instant.EPOCH);
        var notes = open.edition().notes();
        for (int i = 0; i < 30; i++) {
            step(open, random);
            assertThat(open.edition().notes()).isEqualTo(notes);
        }
        while (open.nextUndoProperty().get().isPresent()) {
            open.undo();
        }
        assertThat(open.letter()).isEqualTo(first);
    }

    @Property(tries = 200)
    void movedTextTakesItsCallsAlong(@ForAll("letters") Letter letter, @ForAll long seed) {
        var random = new Random(seed);
        var blocks = letter.original().blocks();
        Moving.move(blocks, selection(blocks, random), position(blocks, random), ids)
                .ifPresent(change -> assertThat(calls(change.applyTo(blocks))).isEqualTo(calls(blocks)));
    }

    @Property(tries = 200)
    void textCopiedToAnotherLetterBringsItsNotesAndSources(
            @ForAll("letters") Letter from, @ForAll("letters") Letter other, @ForAll long seed) {
        var random = new Random(seed);
        var body = new Flow.Body(from.original().id());
        var blocks = from.original().blocks();
        var fragment = Fragment.of(from, body, selection(blocks, random));
        var target = new OpenLetter(renamed(other), () -> Instant.EPOCH);
        var before = target.edition().notes();
        var there = target.edition().blocks();
        var pasting = fragment.into(target.letter(), target.body(), ids, fragment.missingIn(target.letter()));
        var edits = new ArrayList<Edit>(pasting.needed());
        edits.add(new Typing(ids)
                .insert(there, Selection.at(position(there, random)), pasting.blocks(), "edit.paste")
                .in(target.body()));
        target.apply(new Edit.Several("edit.paste", edits));

        for (var note : before) {
            assertThat(target.edition().notes().get(note.id())).isEqualTo(note);
        }
        var brought = pasting.blocks().stream()
                .flatMap(block -> block.prose().calls())
                .map(Inline.NoteCall::note)
                .distinct()
                .toList();
        var notes = target.edition().notes();
        var arrived = brought.stream().filter(notes::contains).map(notes::get).toList();
        assertThat(arrived).hasSameSizeAs(fragment.notes());
        for (int i = 0; i < arrived.size(); i++) {
            var original = fragment.notes().get(i);
            if (isPlain(original)) {
                assertThat(words(arrived.get(i))).isEqualTo(words(original));
            }
        }
        assertThat(target.letter().sources().items())
                .extracting(source -> source.id())
                .containsAll(
                        fragment.sources().stream().map(source -> source.id()).toList());
        target.undo();
        assertThat(target.letter()).isEqualTo(renamed(other));
    }

    private void step(OpenLetter open, Random random) {
        var blocks = open.edition().blocks();
        var at = selection(blocks, random);
        var typing = new Typing(ids);
        Optional<Change> change =
                switch (random.nextInt(7)) {
                    case 0 -> typing.erase(blocks, at);
                    case 1 -> Optional.of(typing.enter(blocks, at));
                    case 2 -> Moving.move(blocks, at, position(blocks, random), ids);
                    case 3 -> typing.backspace(blocks, Selection.at(at.caret()), Typing.Reach.values()[0]);
                    case 4 -> typing.delete(blocks, Selection.at(at.caret()), Typing.Reach.values()[0]);
                    case 5 -> Optional.empty();
                    default -> Optional.of(typing.type(blocks, at, "new words", Marks.NONE));
                };
        if (change.isPresent()) {
            open.apply(change.get().in(open.body()));
        } else {
            open.undo();
        }
    }

    private static Selection selection(Register<Block> blocks, Random random) {
        return new Selection(position(blocks, random), position(blocks, random));
    }

    /// A place that a caret can stand at: never between the halves of a character.
    private static Position position(Register<Block> blocks, Random random) {
        int block = random.nextInt(blocks.size());
        var prose = blocks.at(block).prose();
        return new Position(block, random.nextBoolean() ? 0 : prose.length());
    }

    private static Map<String, Integer> calls(Register<Block> blocks) {
        var counts = new TreeMap<String, Integer>();
        for (var block : blocks) {
            block.prose().calls().forEach(call -> counts.merge(call.note().value(), 1, Integer::sum));
        }
        return counts;
    }

    /// Whether all of it can stand anywhere: a picture comes only with its file, and a note calls no other.
    private static boolean isPlain(Note note) {
        return note.body().stream()
                .flatMap(block -> block.prose().inlines().stream())
                .noneMatch(inline -> inline instanceof Inline.Picture || inline instanceof Inline.NoteCall);
    }

    private static List<Prose> words(Note note) {
        return note.body().stream().map(Block::prose).toList();
    }

    private static Letter renamed(Letter letter) {
        return new Letter(
                Id.of("elsewhere"),
                letter.editions(),
                letter.sources(),
                letter.organisations(),
                letter.persons(),
                letter.signatories(),
                letter.ledger(),
                letter.versions(),
                letter.keptFiles(),
                letter.settings());
    }
}
