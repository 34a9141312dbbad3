package org.undersigned.model.comments;

import java.util.ArrayList;
import java.util.List;

/// What two states of a text have in common, in order: tells where a place of the old one is in the new one.
///
/// Compares the ends by characters and what is between them by words, so that many small changes in one paragraph move
/// nothing that stands between them.
final class Kept {

    /// Above this many comparisons, what is between the ends counts as replaced.
    private static final int MOST = 4_000_000;

    private record Part(int old, int next, int length) {}

    private final List<Part> parts = new ArrayList<>();
    private final int newLength;

    Kept(String old, String next) {
        newLength = next.length();
        int shorter = Math.min(old.length(), next.length());
        int head = 0;
        while (head < shorter && old.charAt(head) == next.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.charAt(old.length() - 1 - tail) == next.charAt(next.length() - 1 - tail)) {
            tail++;
        }
        add(0, 0, head);
        addCommonWords(
                words(old, head, old.length() - tail), words(next, head, next.length() - tail), new int[] {head, head});
        add(old.length() - tail, next.length() - tail, tail);
    }

    /// Where a stretch begins now: text put in just before it stays outside.
    int start(int offset) {
        for (var part : parts) {
            if (offset < part.old + part.length) {
                return part.next + Math.max(0, offset - part.old);
            }
        }
        return newLength;
    }

    /// Where a stretch ends now: text put in just after it stays outside.
    int end(int offset) {
        for (var part : parts.reversed()) {
            if (offset > part.old) {
                return part.next + Math.min(part.length, offset - part.old);
            }
        }
        return 0;
    }

    private void add(int old, int next, int length) {
        if (length > 0) {
            parts.add(new Part(old, next, length));
        }
    }

    private void addCommonWords(List<String> old, List<String> next, int[] at) {
        if ((long) old.size() * next.size() > MOST) {
            return;
        }
        var common = commonFrom(old, next);
        int i = 0;
        int j = 0;
        while (i < old.size() && j < next.size()) {
            if (old.get(i).equals(next.get(j))) {
                add(at[0], at[1], old.get(i).length());
                at[0] += old.get(i++).length();
                at[1] += next.get(j++).length();
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                at[0] += old.get(i++).length();
            } else {
                at[1] += next.get(j++).length();
            }
        }
    }

    /// For each two places, how much the texts from there on have in common at most.
    private static int[][] commonFrom(List<String> old, List<String> next) {
        var common = new int[old.size() + 1][next.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = next.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(next.get(j))
                        ? common[i + 1][j + 1] + old.get(i).length()
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /// Words and what stands between them, one after the other.
    private static List<String> words(String text, int from, int to) {
        var words = new ArrayList<String>();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            boolean joins = i < to
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i));
            if (!joins) {
                words.add(text.substring(start, i));
                start = i;
            }
        }
        return words;
    }
}
