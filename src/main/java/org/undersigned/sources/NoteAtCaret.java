package org.undersigned.sources;

import java.util.Optional;
import org.undersigned.document.Flow;
import org.undersigned.document.Place;
import org.undersigned.model.Edition;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Note;

/// Which note the caret is at: the one it stands in; else the last one called before it in its paragraph, or the first
/// one after it.
final class NoteAtCaret {

    private NoteAtCaret() {}

    static Optional<Id<Note>> of(Edition edition, Place.InText caret) {
        if (caret.flow() instanceof Flow.NoteBody(var _, Id<Note> note)) {
            return edition.notes().find(note).map(Note::id);
        }
        return edition.blocks().find(caret.caretBlock()).flatMap(block -> {
            Optional<Id<Note>> found = Optional.empty();
            int offset = 0;
            for (var inline : block.prose().inlines()) {
                if (inline instanceof Inline.NoteCall(Id<Note> note) && (found.isEmpty() || offset <= caret.caret())) {
                    found = Optional.of(note);
                }
                offset += inline.length();
            }
            return found;
        });
    }
}
