package org.undersigned.editor.gesture;

/// Why a regular expression of the user's cannot be followed.
public final class PatternTrouble extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Kind kind;
    private final int place;

    public enum Kind {
        /// Not finished, or not a pattern.
        WRONG,
        /// It would try more ways than anybody waits for.
        ENDLESS,
        /// The replacement names a group that the pattern has not.
        NO_SUCH_GROUP
    }

    PatternTrouble(Kind kind, int place) {
        super(kind.name());
        this.kind = kind;
        this.place = place;
    }

    public Kind kind() {
        return kind;
    }

    /// Which character of the pattern is to blame, from 1; the number of the group where that is missing.
    public int place() {
        return place;
    }
}
