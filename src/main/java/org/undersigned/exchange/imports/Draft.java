package org.undersigned.exchange.imports;

/// Some lines of the input that belong together, by their shape alone; what they are in a letter is judged later.
///
/// @param first line, counted from 1
/// @param from offset in the input
/// @param level of a heading or list item
/// @param label of a note or link target
/// @param blankBefore whether a blank line parts it from what is above
record Draft(Shape shape, int first, int last, int from, int to, int level, String label, boolean blankBefore) {

    enum Shape {
        /// One text, its lines joined.
        FLOW,
        /// Lines that stay lines.
        LINES,
        HEADING,
        BULLET,
        NUMBER,
        QUOTE,
        NOTE,
        MORE_NOTE,
        RULE,
        PAGE_NUMBER,
        FRONT_TITLE,
        FRONT_MATTER,
        TABLE_ROW,
        TABLE_RULE,
        MARKUP_ONLY,
        TARGET
    }

    Draft withShape(Shape changed) {
        return new Draft(changed, first, last, from, to, level, label, blankBefore);
    }

    boolean isText() {
        return shape == Shape.FLOW || shape == Shape.LINES;
    }

    int lines() {
        return last - first + 1;
    }
}
