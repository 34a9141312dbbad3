package org.undersigned.exchange.references;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.undersigned.citing.SourceIndex;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Source;

/// Imported sources before they are brought into a letter. A value: each choice makes the next review.
///
/// @param rows one for every source that was read, in order
/// @param unread the rest of the text
public record ReferenceReview(List<ReviewedReference> rows, List<Unread> unread) {

    public ReferenceReview {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }

    /// What to make of a reading by itself, beside the sources that a letter has.
    public static ReferenceReview of(Register<Source> known, ReferenceReading reading) {
        var index = SourceIndex.of(known);
        var rows = new ArrayList<ReviewedReference>();
        for (var source : reading.sources()) {
            rows.add(index.find(source)
                    .map(match -> new ReviewedReference(
                            source,
                            match.likeness().isSure() ? ReferenceFate.DUPLICATE : ReferenceFate.DOUBTFUL,
                            match.one(),
                            match.likeness(),
                            known.contains(match.one().id()),
                            false))
                    .orElseGet(() -> new ReviewedReference(source, ReferenceFate.NEW, null, null, false, false)));
            index.add(source);
        }
        return new ReferenceReview(rows, reading.unread());
    }

    /// This review with another fate for the rows at these places, as far as they can have it.
    public ReferenceReview withFate(Collection<Integer> places, ReferenceFate fate) {
        var next = new ArrayList<>(rows);
        for (int place : new HashSet<>(places)) {
            next.set(place, rows.get(place).chosen(fate));
        }
        return new ReferenceReview(next, unread);
    }

    /// How many rows have each fate; together they are all rows.
    public Map<ReferenceFate, Integer> counts() {
        var counts = new EnumMap<ReferenceFate, Integer>(ReferenceFate.class);
        for (var fate : ReferenceFate.values()) {
            counts.put(fate, 0);
        }
        rows.forEach(row -> counts.merge(row.fate(), 1, Integer::sum));
        return counts;
    }

    /// What bringing it into a letter with these sources does.
    public ReferenceArrival arrival(Register<Source> now) {
        return ReferenceArrival.of(this, now);
    }
}
