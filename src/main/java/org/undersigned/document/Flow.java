package org.undersigned.document;

import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Note;

/// A run of blocks that is edited as one text: the body of an edition, or the body of one of its notes.
public sealed interface Flow {

    Id<Edition> edition();

    /// @throws IllegalArgumentException when the letter has no such edition or note
    Register<Block> in(Letter letter);

    Letter with(Letter letter, Register<Block> blocks);

    /// The text of an edition.
    record Body(Id<Edition> edition) implements Flow {

        @Override
        public Register<Block> in(Letter letter) {
            return letter.editions().get(edition).blocks();
        }

        @Override
        public Letter with(Letter letter, Register<Block> blocks) {
            return letter.withEdition(letter.editions().get(edition).withBlocks(blocks));
        }
    }

    /// The text of a note.
    record NoteBody(Id<Edition> edition, Id<Note> note) implements Flow {

        @Override
        public Register<Block> in(Letter letter) {
            return letter.editions().get(edition).notes().get(note).body();
        }

        @Override
        public Letter with(Letter letter, Register<Block> blocks) {
            var home = letter.editions().get(edition);
            var changed = home.notes().get(note).withBody(blocks);
            return letter.withEdition(home.withNotes(home.notes().with(changed)));
        }
    }
}
