package org.undersigned.editor.gesture;

import org.undersigned.model.text.Position;

/// What is selected in a text; a caret where both ends are the same place.
public record Selection(Position anchor, Position caret) {

    public static Selection at(Position place) {
        return new Selection(place, place);
    }

    public static Selection at(int block, int offset) {
        return at(new Position(block, offset));
    }

    public static Selection within(int block, int from, int to) {
        return new Selection(new Position(block, from), new Position(block, to));
    }

    public Position from() {
        return anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    public Position to() {
        return anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    public boolean isCaret() {
        return anchor.equals(caret);
    }
}
