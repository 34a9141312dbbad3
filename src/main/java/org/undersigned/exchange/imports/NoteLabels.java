package org.undersigned.exchange.imports;

import java.util.HashSet;
import java.util.Set;

/// The markers for which the imported text defines a note.
///
/// @param bare labels that nothing calls in a marked way, so that plain digits behind a sentence may do
record NoteLabels(Set<String> defined, Set<String> bare) {

    static final NoteLabels NONE = new NoteLabels(Set.of(), Set.of());

    NoteLabels {
        defined = Set.copyOf(defined);
        bare = Set.copyOf(bare);
    }

    boolean has(String label) {
        return defined.contains(label);
    }

    NoteLabels withBare(Set<String> called) {
        var rest = new HashSet<>(defined);
        rest.removeAll(called);
        rest.removeIf(label -> !Labels.isNumber(label));
        return new NoteLabels(defined, rest);
    }
}
