package org.undersigned.editor.gesture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.document.Edit;
import org.undersigned.document.Flow;
import org.undersigned.model.Edition;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Passage;
import org.undersigned.model.text.Position;

/// Selected text taken to another place of the same text, as dragging does: one change, and it stays selected.
public final class Moving {

    private Moving() {}

    public static Optional<Change> move(Register<Block> blocks, Selection at, Position to, Ids ids) {
        var from = at.from();
        var end = at.to();
        if (at.isCaret() || (to.compareTo(from) >= 0 && to.compareTo(end) <= 0)) {
            return Optional.empty();
        }
        var taken = Passage.slice(blocks, from, end);
        var without = Passage.replace(blocks, from, end, List.of(), ids::fresh);
        var place = afterRemoval(to, from, end);
        var put = new Typing(ids).insert(without, Selection.at(place), taken, "editor.edit.moving");
        var next = put.applyTo(without);
        int first = Math.min(from.block(), to.block());
        int last = Math.max(end.block(), to.block());
        var moved = new Selection(place, put.after().caret());
        return Optional.of(Change.between(blocks, next, first, last + 1, moved, "editor.edit.moving"));
    }

    /// What takes the comments on the moved text along, once it was moved.
    public static List<Edit> comments(Edition edition, Flow flow, Selection at, Change moved) {
        var blocks = flow instanceof Flow.NoteBody note
                ? edition.notes().get(note.note()).body()
                : edition.blocks();
        var taken = Commenting.taken(edition, flow, blocks, at, Set.of());
        var part = Passage.slice(blocks, at.from(), at.to());
        return Commenting.landed(
                taken, part, moved.applyTo(blocks), moved.after().from(), flow);
    }

    private static Position afterRemoval(Position to, Position from, Position end) {
        if (to.compareTo(from) <= 0) {
            return to;
        }
        return to.block() == end.block()
                ? new Position(from.block(), from.offset() + to.offset() - end.offset())
                : new Position(to.block() - (end.block() - from.block()), to.offset());
    }
}
