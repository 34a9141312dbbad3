package org.undersigned.model.identity;

/// The name of a thing of kind `T`, kept through every edit, split, merge and save.
///
/// The kind is a phantom: it costs nothing and stops a note's id from being taken for a block's.
public record Id<T>(String value) implements Comparable<Id<T>> {

    public Id {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id must not be blank");
        }
    }

    public static <T> Id<T> of(String value) {
        return new Id<>(value);
    }

    @Override
    public int compareTo(Id<T> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
