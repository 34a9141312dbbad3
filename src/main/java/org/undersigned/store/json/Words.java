package org.undersigned.store.json;

import java.util.Locale;

/// How constants are written in a file: `list_item`, `affiliation_for_identification`.
public final class Words {

    private Words() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException when there is no such word
    public static <E extends Enum<E>> E read(Class<E> type, String word) {
        if (!word.equals(word.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("No word for a " + type.getSimpleName() + ": " + word);
        }
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
