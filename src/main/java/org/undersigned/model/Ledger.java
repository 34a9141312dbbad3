package org.undersigned.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;

/// Everything signatories said, in the order it was recorded. Only ever added to; a status is its last entry.
public final class Ledger {

    public static final Ledger EMPTY = new Ledger(List.of());

    private final List<LedgerEntry> entries;
    private volatile @Nullable Map<Id<Signatory>, LedgerEntry> latest;

    public Ledger(List<LedgerEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    public List<LedgerEntry> entries() {
        return entries;
    }

    public Ledger plus(List<LedgerEntry> added) {
        var next = new ArrayList<>(entries);
        next.addAll(added);
        return new Ledger(next);
    }

    /// The last thing this signatory said, from which the status follows.
    public Optional<LedgerEntry> latest(Id<Signatory> signatory) {
        return Optional.ofNullable(latestBySignatory().get(signatory));
    }

    public List<LedgerEntry> of(Id<Signatory> signatory) {
        return entries.stream()
                .filter(entry -> entry.signatory().equals(signatory))
                .toList();
    }

    private Map<Id<Signatory>, LedgerEntry> latestBySignatory() {
        var known = latest;
        if (known == null) {
            known = new HashMap<>();
            for (var entry : entries) {
                known.put(entry.signatory(), entry);
            }
            latest = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ledger that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
