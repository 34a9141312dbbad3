package org.undersigned.matching;

import org.undersigned.model.identity.Id;

/// Two things of one kind, in no order: the smaller id always stands first.
public record Pair<T>(Id<T> first, Id<T> second) {

    public Pair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("A pair is two things, the smaller id first");
        }
    }

    public static <T> Pair<T> of(Id<T> one, Id<T> other) {
        return one.compareTo(other) < 0 ? new Pair<>(one, other) : new Pair<>(other, one);
    }
}
