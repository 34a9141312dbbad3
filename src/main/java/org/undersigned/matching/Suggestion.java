package org.undersigned.matching;

import java.util.List;

/// Two entries that may be the same, and why.
///
/// @param evidence the strongest first
/// @param weight of all evidence together, below 1 unless the names are the same
public record Suggestion<T>(Pair<T> pair, List<Evidence> evidence, double weight) {

    public Suggestion {
        evidence = List.copyOf(evidence);
    }
}
