package org.undersigned.document;

import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Prose;

/// Calls of notes inside blocks.
final class NoteCalls {

    private NoteCalls() {}

    /// The block with every call of `note` taken out; the same block when there is none.
    static Block without(Block block, Id<Note> note) {
        var call = new Inline.NoteCall(note);
        if (!block.prose().inlines().contains(call)) {
            return block;
        }
        var kept = block.prose().inlines().stream()
                .filter(inline -> !inline.equals(call))
                .toList();
        return block.withProse(new Prose(kept));
    }
}
