package org.undersigned.model.comments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.comments.Anchor.Edge;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Note;

/// Moves anchors along when a text changes.
public final class Anchors {

    private final Register<Block> before;
    private final Register<Block> after;
    private final int from;
    private final int oldEnd;
    private final int newEnd;

    private Anchors(Register<Block> before, Register<Block> after) {
        this.before = before;
        this.after = after;
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.at(head).equals(after.at(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && before.at(before.size() - 1 - tail).equals(after.at(after.size() - 1 - tail))) {
            tail++;
        }
        from = head;
        oldEnd = before.size() - tail;
        newEnd = after.size() - tail;
    }

    /// The comments with their anchors where the same words stand now.
    ///
    /// @param note the note whose text changed, or null for the text of the edition
    public static Register<Comment> follow(
            Register<Comment> comments, @Nullable Id<Note> note, Register<Block> before, Register<Block> after) {
        if (comments.isEmpty() || before.equals(after)) {
            return comments;
        }
        var moves = new Anchors(before, after);
        return comments.map(comment -> Objects.equals(comment.anchor().note(), note) ? moves.moved(comment) : comment);
    }

    private Comment moved(Comment comment) {
        var anchor = moved(comment.anchor());
        return anchor.equals(comment.anchor()) ? comment : comment.withAnchor(anchor);
    }

    private Anchor moved(Anchor anchor) {
        var start = moved(new Edge(anchor.from(), anchor.start()), true);
        var end = moved(new Edge(anchor.to(), anchor.end()), false);
        boolean crossed = after.contains(start.block()) && after.contains(end.block()) && compare(start, end) > 0;
        return crossed ? anchor.at(end, start) : anchor.at(start, end);
    }

    private int compare(Edge one, Edge other) {
        int blocks = Integer.compare(after.placeOf(one.block()), after.placeOf(other.block()));
        return blocks != 0 ? blocks : Integer.compare(one.offset(), other.offset());
    }

    private Edge moved(Edge edge, boolean start) {
        if (!before.contains(edge.block())) {
            return edge;
        }
        int place = before.placeOf(edge.block());
        if (place < from || place >= oldEnd) {
            return edge;
        }
        var old = before.at(place);
        var same = after.find(edge.block());
        if (same.isPresent() && same.get().prose().equals(old.prose())) {
            return edge;
        }
        if (same.isPresent() && blocksStay()) {
            var kept = new Kept(old.prose().text(), same.get().prose().text());
            return new Edge(edge.block(), start ? kept.start(edge.offset()) : kept.end(edge.offset()));
        }
        int flat = edge.offset();
        for (int i = from; i < place; i++) {
            flat += before.at(i).prose().length() + 1;
        }
        var kept = new Kept(text(changed(before, oldEnd)), text(changed(after, newEnd)));
        return unflattened(start ? kept.start(flat) : kept.end(flat));
    }

    private boolean blocksStay() {
        return ids(changed(before, oldEnd)).equals(ids(changed(after, newEnd)));
    }

    private Edge unflattened(int flat) {
        int rest = flat;
        for (var block : changed(after, newEnd)) {
            int length = block.prose().length();
            if (rest <= length) {
                return new Edge(block.id(), rest);
            }
            rest -= length + 1;
        }
        return beside();
    }

    /// Where what stood in blocks that are gone would be: at the end of the block before, else the start of the next.
    private Edge beside() {
        int place = newEnd > 0 ? newEnd - 1 : 0;
        var block = after.at(place);
        return new Edge(block.id(), newEnd > 0 ? block.prose().length() : 0);
    }

    private List<Block> changed(Register<Block> blocks, int end) {
        return blocks.items().subList(from, end);
    }

    private static List<Id<Block>> ids(List<Block> blocks) {
        return blocks.stream().map(Block::id).toList();
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(block -> block.prose().text()).collect(Collectors.joining("\n"));
    }
}
