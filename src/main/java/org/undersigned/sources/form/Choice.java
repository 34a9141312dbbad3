package org.undersigned.sources.form;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The words of a choice that is not typed.
final class Choice<T> extends StringConverter<T> {

    private final Function<T, String> words;

    Choice(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("The choice is not typed");
    }
}
