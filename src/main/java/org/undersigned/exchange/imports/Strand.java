package org.undersigned.exchange.imports;

import java.util.Arrays;

/// Text taken from the input that knows for each character where it came from.
final class Strand {

    private final String text;
    private final int[] origins;

    private Strand(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /// Offset in the input, or -1 for a character that was put in, such as the space between two joined lines.
    int origin(int at) {
        return origins[at];
    }

    Strand sub(int from, int to) {
        return new Strand(text.substring(from, to), Arrays.copyOfRange(origins, from, to));
    }

    /// Puts strands together.
    static final class Maker {

        private final StringBuilder text = new StringBuilder();
        private int[] origins = new int[64];

        /// What no letter can hold is passed over, and reported by the account.
        Maker source(SourceText source, int from, int to) {
            for (int i = from; i < to; i++) {
                if (!source.isForbidden(i)) {
                    add(source.text().charAt(i), i);
                }
            }
            return this;
        }

        Maker inserted(char c) {
            add(c, -1);
            return this;
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        private void add(char c, int origin) {
            if (text.length() == origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            origins[text.length()] = origin;
            text.append(c);
        }

        Strand made() {
            return new Strand(text.toString(), Arrays.copyOf(origins, text.length()));
        }
    }
}
