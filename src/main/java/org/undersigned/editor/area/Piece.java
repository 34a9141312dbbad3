package org.undersigned.editor.area;

import org.undersigned.model.text.Inline;

/// A segment of the text control: words, or one thing that counts as one character.
sealed interface Piece {

    record Words(String text) implements Piece {}

    record Thing(Inline inline) implements Piece {}
}
