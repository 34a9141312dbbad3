package org.undersigned.editor.area;

import org.undersigned.model.text.Inline;

/// A segment of the text control: words, words in small capitals, or one thing that counts as one character.
sealed interface Piece {

    record Words(String text) implements Piece {}

    /// Lower-case letters that are shown as smaller capitals: the same units, another look.
    record SmallCapitals(String text) implements Piece {}

    record Thing(Inline inline) implements Piece {}
}
