package org.undersigned.document;

import java.util.List;
import org.undersigned.model.Letter;

/// A change of the letter as a value: it makes the next letter of a letter. Undo needs no inverse, it goes back.
public sealed interface Edit permits TextEdit, SourceEdit, PeopleEdit, LetterEdit, CommentEdit, Edit.Several {

    /// @throws IllegalArgumentException when the letter lacks what the edit names; the letter is then unchanged
    Letter applyTo(Letter letter);

    /// The key of the phrase that names it after "Undo", such as `edit.addSignatory`.
    String nameKey();

    /// Whether this edit belongs to the same step of undo as `previous`, if it follows without a pause.
    default boolean continues(Edit previous) {
        return false;
    }

    /// Edits that are one step to the user.
    record Several(String nameKey, List<Edit> edits) implements Edit {

        public Several {
            edits = List.copyOf(edits);
        }

        @Override
        public Letter applyTo(Letter letter) {
            var next = letter;
            for (var edit : edits) {
                next = edit.applyTo(next);
            }
            return next;
        }
    }
}
