package org.undersigned.typeset.print;

/// Which sides of the paper are printed, and how it is turned over.
public enum PaperSides {
    ONE,
    BOTH_LONG_EDGE,
    BOTH_SHORT_EDGE
}
