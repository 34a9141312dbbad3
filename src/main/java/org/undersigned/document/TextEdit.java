package org.undersigned.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Note;
import org.undersigned.model.text.Position;

/// Changes of text: of an edition's blocks, of a note's blocks, and of which notes there are.
public sealed interface TextEdit extends Edit {

    /// The blocks `from` (inclusive) to `to` (exclusive) of a text replaced by others. Typing, deleting, pasting,
    /// formatting and changing roles are all of this form; `nameKey` says which.
    ///
    /// @param stroke set for typing and deleting, so that a word is one step of undo
    record ReplaceBlocks(
            Flow flow,
            int from,
            int to,
            List<Block> replacement,
            String nameKey,
            @Nullable Stroke stroke) implements TextEdit {

        public ReplaceBlocks {
            replacement = List.copyOf(replacement);
        }

        public ReplaceBlocks(Flow flow, int from, int to, List<Block> replacement, String nameKey) {
            this(flow, from, to, replacement, nameKey, null);
        }

        @Override
        public Letter applyTo(Letter letter) {
            return flow.with(letter, flow.in(letter).spliced(from, to, replacement));
        }

        @Override
        public boolean continues(Edit previous) {
            return stroke != null
                    && previous instanceof ReplaceBlocks before
                    && before.stroke != null
                    && before.flow.equals(flow)
                    && before.nameKey.equals(nameKey)
                    && stroke.continues(before.stroke);
        }
    }

    /// A note added to an edition, or its body and link replaced. Where it is called is a matter of the text.
    record PutNote(Id<Edition> edition, Note note) implements TextEdit {

        @Override
        public Letter applyTo(Letter letter) {
            var home = letter.editions().get(edition);
            return letter.withEdition(home.withNotes(home.notes().with(note)));
        }

        @Override
        public String nameKey() {
            return "edit.putNote";
        }
    }

    /// A note taken out of an edition, and with it every call of it.
    record RemoveNote(Id<Edition> edition, Id<Note> note) implements TextEdit {

        @Override
        public Letter applyTo(Letter letter) {
            var home = letter.editions().get(edition);
            var blocks = home.blocks().map(block -> NoteCalls.without(block, note));
            return letter.withEdition(
                    home.withBlocks(blocks).withNotes(home.notes().without(note)));
        }

        @Override
        public String nameKey() {
            return "edit.removeNote";
        }
    }

    /// What one key did: where, and what it put there or took away.
    ///
    /// @param start where the change begins
    /// @param end where the caret stands after it
    /// @param typed the text put in; empty when something was deleted
    record Stroke(Position start, Position end, String typed) {

        /// Typing goes on until a new word begins; deleting goes on while it touches.
        boolean continues(Stroke before) {
            if (typed.isEmpty() != before.typed.isEmpty()) {
                return false;
            }
            if (typed.isEmpty()) {
                return start.equals(before.start) || end.equals(before.start) || touchesBackwards(before);
            }
            boolean wordBegins = Character.isWhitespace(before.typed.charAt(before.typed.length() - 1))
                    && !Character.isWhitespace(typed.charAt(0));
            return start.equals(before.end) && !wordBegins;
        }

        private boolean touchesBackwards(Stroke before) {
            int gap = before.start.offset() - start.offset();
            return start.block() == before.start.block() && gap > 0 && gap <= 16;
        }
    }
}
