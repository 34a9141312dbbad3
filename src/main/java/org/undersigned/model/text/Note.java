package org.undersigned.model.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;
import org.undersigned.model.identity.Register;

/// A footnote: blocks of prose and citations in any order. Its number is derived, see [NoteNumbers].
///
/// @param translates the note of the edition that this one translates, where it has one
public record Note(
        Id<Note> id, Register<Block> body, @Nullable Id<Note> translates) implements Identified<Note> {

    public Note {
        if (body.isEmpty()) {
            throw new IllegalArgumentException("A note has at least one block, which may be empty");
        }
    }

    public static Note of(Id<Note> id, Block... body) {
        return new Note(id, Register.copyOf(List.of(body)), null);
    }

    public Note withBody(Register<Block> changed) {
        return new Note(id, changed, translates);
    }
}
