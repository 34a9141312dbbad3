package org.undersigned.typeset.fo;

import org.jspecify.annotations.Nullable;

/// What a reader is to hear for a stretch of text that the page alone does not tell: in which language, and in which
/// letters and order where those on the page are shaped or run from right to left.
///
/// Travels to the engine's tags in an attribute of inlines that the engine hands through.
///
/// @param language of a stretch in another language than its paragraph; empty for the same
/// @param words empty when the page itself says them
public record Spoken(String language, String words) {

    /// Where the engine's tags find it.
    public static final String ATTRIBUTE = "fox:abbreviation";

    private static final char BETWEEN = '\u001F';

    /// @param value of the attribute, or null when there is none
    public static @Nullable Spoken read(@Nullable String value) {
        int at = value == null ? -1 : value.indexOf(BETWEEN);
        return value == null || at < 0 ? null : new Spoken(value.substring(0, at), value.substring(at + 1));
    }

    /// Empty when there is nothing to say.
    String written() {
        return language.isEmpty() && words.isEmpty() ? "" : language + BETWEEN + words;
    }
}
