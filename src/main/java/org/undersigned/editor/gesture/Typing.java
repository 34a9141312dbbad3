package org.undersigned.editor.gesture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.undersigned.document.TextEdit.Stroke;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Passage;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// What the keys of writing do: characters, Enter, Backspace, Delete, Tab.
public final class Typing {

    /// How much one press of Backspace or Delete takes.
    public enum Reach {
        CHARACTER,
        WORD
    }

    private final Ids ids;

    public Typing(Ids ids) {
        this.ids = ids;
    }

    /// Characters in the place of the selection. The text holds no line feed.
    public Change type(Register<Block> blocks, Selection at, String text, Marks marks) {
        var change = insert(blocks, at, Prose.of(text, marks), "editor.edit.typing");
        return change.with(new Stroke(at.from(), change.after().caret(), text));
    }

    /// Prose inside one block, in the place of the selection.
    public Change insert(Register<Block> blocks, Selection at, Prose prose, String nameKey) {
        var from = at.from();
        var carrier = blocks.at(from.block()).withProse(prose);
        var next = Passage.replace(blocks, from, at.to(), List.of(carrier), ids::fresh);
        var after = Selection.at(from.block(), from.offset() + prose.length());
        return Change.between(blocks, next, from.block(), at.to().block() + 1, after, nameKey);
    }

    /// Blocks in the place of the selection, as paste puts them. A text that has its list of signatories already
    /// gets no second one.
    public Change insert(Register<Block> blocks, Selection at, List<Block> pasted, String nameKey) {
        var inserted = keepsList(blocks, at) ? withoutList(pasted) : pasted;
        if (inserted.isEmpty()) {
            return insert(blocks, at, Prose.EMPTY, nameKey);
        }
        if (inserted.size() == 1 && !blocks.at(at.from().block()).prose().isEmpty()) {
            return insert(blocks, at, inserted.getFirst().prose(), nameKey);
        }
        var from = at.from();
        var next = Passage.replace(blocks, from, at.to(), inserted, ids::fresh);
        int last = inserted.size() - 1;
        int length = inserted.get(last).prose().length();
        var after = Selection.at(from.block() + last, last == 0 ? from.offset() + length : length);
        return Change.between(blocks, next, from.block(), at.to().block() + 1, after, nameKey);
    }

    /// A new block, or out of a list that has come to its end.
    public Change enter(Register<Block> blocks, Selection at) {
        var from = at.from();
        var cleared = at.isCaret() ? blocks : Passage.replace(blocks, from, at.to(), List.of(), ids::fresh);
        var block = cleared.at(from.block());
        int end = at.to().block() + 1;
        var next = entered(cleared, from, block);
        boolean stays = next.size() == cleared.size();
        var after = stays ? Selection.at(from) : Selection.at(from.block() + 1, 0);
        return Change.between(blocks, next, from.block(), end, after, "editor.edit.paragraph");
    }

    /// Whatever is selected, gone; nothing when nothing is.
    public Optional<Change> erase(Register<Block> blocks, Selection at) {
        if (at.isCaret()) {
            return Optional.empty();
        }
        return Optional.of(erased(blocks, at.from(), at.to()));
    }

    public Optional<Change> backspace(Register<Block> blocks, Selection at, Reach reach) {
        if (!at.isCaret()) {
            return erase(blocks, at);
        }
        var caret = at.caret();
        if (caret.offset() == 0) {
            return backspaceAtStart(blocks, caret.block());
        }
        var from = reach == Reach.WORD
                ? Boundaries.previousWord(blocks, caret)
                : Boundaries.previousCharacter(blocks, caret);
        return Optional.of(erased(blocks, from, caret).with(new Stroke(from, from, "")));
    }

    public Optional<Change> delete(Register<Block> blocks, Selection at, Reach reach) {
        if (!at.isCaret()) {
            return erase(blocks, at);
        }
        var caret = at.caret();
        var to = reach == Reach.WORD ? Boundaries.nextWord(blocks, caret) : Boundaries.nextCharacter(blocks, caret);
        if (to.equals(caret)) {
            return Optional.empty();
        }
        if (to.block() != caret.block()) {
            return joined(blocks, caret.block());
        }
        return Optional.of(erased(blocks, caret, to).with(new Stroke(caret, caret, "")));
    }

    /// List items in or out by one level; nothing where no block of the selection is one.
    public Optional<Change> indent(Register<Block> blocks, Selection at, int by) {
        return Formatting.eachBlock(blocks, at, "editor.edit.level", block -> {
            int level = Math.clamp(block.layout().level() + by, 1, 9);
            return block.role() == Role.LIST_ITEM
                    ? block.withLayout(block.layout().withLevel(level))
                    : block;
        });
    }

    private static boolean keepsList(Register<Block> blocks, Selection at) {
        int from = at.from().block();
        int to = at.to().block();
        return IntStream.range(0, blocks.size())
                .filter(place -> from == to || place < from || place > to)
                .anyMatch(place -> blocks.at(place).role() == Role.SIGNATORIES);
    }

    private static List<Block> withoutList(List<Block> blocks) {
        return blocks.stream()
                .filter(block ->
                        block.role() != Role.SIGNATORIES || !block.prose().isEmpty())
                .map(block -> block.role() == Role.SIGNATORIES ? block.withRole(Role.BODY) : block)
                .toList();
    }

    private Register<Block> entered(Register<Block> blocks, Position at, Block block) {
        if (RoleRules.enterLeaves(block)) {
            return blocks.with(RoleRules.demoted(block));
        }
        if (at.offset() == 0 && !block.prose().isEmpty()) {
            var role = RoleRules.before(block.role());
            var layout = role == block.role() ? block.layout() : Layout.PLAIN;
            var opened = new Block(ids.fresh(), role, layout, Prose.EMPTY, null);
            return blocks.spliced(at.block(), at.block(), List.of(opened));
        }
        boolean atEnd = at.offset() == block.prose().length();
        return Passage.split(blocks, at, atEnd ? RoleRules.after(block.role()) : block.role(), ids::fresh);
    }

    private Optional<Change> backspaceAtStart(Register<Block> blocks, int place) {
        var block = blocks.at(place);
        boolean same = place > 0 && blocks.at(place - 1).role() == block.role();
        if (RoleRules.backspaceDemotes(block, same)) {
            var demoted = List.of(RoleRules.demoted(block));
            return Optional.of(new Change(place, place + 1, demoted, Selection.at(place, 0), "editor.edit.role", null));
        }
        return place == 0 ? Optional.empty() : joined(blocks, place - 1);
    }

    /// The block at `place` and the one after it made one. The list's place is never joined to a text: before it only
    /// an empty block goes away.
    private Optional<Change> joined(Register<Block> blocks, int place) {
        var first = blocks.at(place);
        var second = blocks.at(place + 1);
        var seam = Boundaries.endOf(blocks, place);
        if (first.role() == Role.SIGNATORIES || second.role() == Role.SIGNATORIES) {
            return withoutEmptyNeighbour(blocks, place);
        }
        return Optional.of(erased(blocks, seam, new Position(place + 1, 0)).named("editor.edit.joining"));
    }

    private static Optional<Change> withoutEmptyNeighbour(Register<Block> blocks, int place) {
        var first = blocks.at(place);
        var second = blocks.at(place + 1);
        if (first.role() != Role.SIGNATORIES && first.prose().isEmpty()) {
            return Optional.of(
                    new Change(place, place + 1, List.of(), Selection.at(place, 0), "editor.edit.joining", null));
        }
        if (second.role() != Role.SIGNATORIES && second.prose().isEmpty()) {
            var end = Selection.at(Boundaries.endOf(blocks, place));
            return Optional.of(new Change(place + 1, place + 2, List.of(), end, "editor.edit.joining", null));
        }
        return Optional.empty();
    }

    private Change erased(Register<Block> blocks, Position from, Position to) {
        var next = Passage.replace(blocks, from, to, List.of(), ids::fresh);
        return Change.between(blocks, next, from.block(), to.block() + 1, Selection.at(from), "editor.edit.deleting");
    }
}
