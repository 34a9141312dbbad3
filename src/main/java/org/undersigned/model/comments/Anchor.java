package org.undersigned.model.comments;

import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Note;

/// The stretch of text that a comment is about. It follows edits; both ends meet where its words are gone.
///
/// @param note the note whose text it is, or null for the text of the edition
/// @param from the block it begins in, and `start` the offset there
/// @param to the block it ends in, and `end` the offset there
/// @param quoted the words it stood on when the comment was made
public record Anchor(@Nullable Id<Note> note, Id<Block> from, int start, Id<Block> to, int end, String quoted) {

    /// Whether the words it stood on are gone.
    public boolean isEmpty() {
        return from.equals(to) && start >= end;
    }

    Anchor at(Edge first, Edge last) {
        return new Anchor(note, first.block(), first.offset(), last.block(), last.offset(), quoted);
    }

    /// One end of an anchor.
    record Edge(Id<Block> block, int offset) {}
}
