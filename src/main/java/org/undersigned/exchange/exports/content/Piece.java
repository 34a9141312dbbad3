package org.undersigned.exchange.exports.content;

import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Note;

/// What the prose of a block comes down to in an output.
public sealed interface Piece {

    /// Words.
    ///
    /// @param marks without a link
    /// @param target what a click opens, an address of the web or of mail; or null
    record Words(String text, Marks marks, @Nullable String target) implements Piece {}

    /// A new line in the same block.
    record Break() implements Piece {}

    /// The raised figure of a note.
    record Call(Id<Note> note, String figure) implements Piece {}

    /// A picture that can be shown.
    ///
    /// @param alternative what it shows, for whoever cannot see it
    record Image(KeptImage image, String alternative) implements Piece {}
}
