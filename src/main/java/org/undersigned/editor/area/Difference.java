package org.undersigned.editor.area;

import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Prose;

/// The part in which two states of a text differ: what stands from `from` to `oldEnd` became what stands from `from`
/// to `newEnd`.
record Difference(int from, int oldEnd, int newEnd) {

    /// Cheap although it compares content: an edit keeps the very blocks that it does not touch.
    static Difference between(Register<Block> old, Register<Block> next) {
        int shorter = Math.min(old.size(), next.size());
        int from = 0;
        while (from < shorter && old.at(from).equals(next.at(from))) {
            from++;
        }
        int tail = 0;
        while (tail < shorter - from && old.at(old.size() - 1 - tail).equals(next.at(next.size() - 1 - tail))) {
            tail++;
        }
        return new Difference(from, old.size() - tail, next.size() - tail);
    }

    /// The units in which two proses differ.
    static Difference between(Prose old, Prose next) {
        int from = common(old, next, true);
        int most = Math.min(old.length(), next.length()) - from;
        int tail = Math.min(common(old, next, false), most);
        return new Difference(from, old.length() - tail, next.length() - tail);
    }

    boolean isNothing() {
        return from == oldEnd && from == newEnd;
    }

    private static int common(Prose old, Prose next, boolean forwards) {
        var ones = old.inlines();
        var others = next.inlines();
        int units = 0;
        for (int i = 0; i < Math.min(ones.size(), others.size()); i++) {
            var one = ones.get(forwards ? i : ones.size() - 1 - i);
            var other = others.get(forwards ? i : others.size() - 1 - i);
            if (one.equals(other)) {
                units += one.length();
                continue;
            }
            if (one instanceof Inline.Run a
                    && other instanceof Inline.Run b
                    && a.marks().equals(b.marks())) {
                units += common(a.text(), b.text(), forwards);
            }
            break;
        }
        return units;
    }

    private static int common(String one, String other, boolean forwards) {
        int most = Math.min(one.length(), other.length());
        int same = 0;
        while (same < most
                && (forwards
                        ? one.charAt(same) == other.charAt(same)
                        : one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same))) {
            same++;
        }
        return same;
    }
}
