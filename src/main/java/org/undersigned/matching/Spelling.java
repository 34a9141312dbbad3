package org.undersigned.matching;

/// How far two words are from each other.
final class Spelling {

    private Spelling() {}

    /// Whether one slip of the pen makes one word of the other: a letter too many, a wrong letter, two that
    /// changed places.
    static boolean oneSlipApart(String one, String other) {
        if (one.length() > other.length()) {
            return oneSlipApart(other, one);
        }
        int from = 0;
        while (from < one.length() && one.charAt(from) == other.charAt(from)) {
            from++;
        }
        int fromEnd = 0;
        while (fromEnd < one.length() - from
                && one.charAt(one.length() - 1 - fromEnd) == other.charAt(other.length() - 1 - fromEnd)) {
            fromEnd++;
        }
        int restOne = one.length() - from - fromEnd;
        int restOther = other.length() - from - fromEnd;
        if (restOther <= 1) {
            return restOne + restOther > 0;
        }
        return restOne == 2
                && restOther == 2
                && one.charAt(from) == other.charAt(from + 1)
                && one.charAt(from + 1) == other.charAt(from);
    }
}
