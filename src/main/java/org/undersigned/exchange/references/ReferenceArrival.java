package org.undersigned.exchange.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.citing.SourceUnion;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.Source;

/// What a review brings into a letter: sources to put there, new and completed, and how many rows changed nothing.
///
/// @param added new sources, as they will be
/// @param completed sources of the letter with what they did not say yet
/// @param unchanged rows of duplicates that said nothing new, or repeat what was left out
/// @param leftOut rows that somebody left out
/// @param unread pieces of the text that were no sources
public record ReferenceArrival(List<Source> added, List<Source> completed, int unchanged, int leftOut, int unread) {

    public ReferenceArrival {
        added = List.copyOf(added);
        completed = List.copyOf(completed);
    }

    static ReferenceArrival of(ReferenceReview review, Register<Source> letter) {
        var made = new Making(letter);
        review.rows().forEach(made::row);
        int leftOut = review.counts().getOrDefault(ReferenceFate.LEFT_OUT, 0);
        return new ReferenceArrival(
                List.copyOf(made.added.values()),
                List.copyOf(made.completed.values()),
                made.unchanged,
                leftOut,
                review.unread().size());
    }

    /// All that is to be put into the letter.
    public List<Source> sources() {
        var all = new ArrayList<>(added);
        all.addAll(completed);
        return all;
    }

    /// The sources as they become, row by row.
    private static final class Making {

        private final Register<Source> letter;
        private final Map<Id<Source>, Source> added = new LinkedHashMap<>();
        private final Map<Id<Source>, Source> completed = new LinkedHashMap<>();
        /// Where a row went that was made one with another.
        private final Map<Id<Source>, Id<Source>> wentInto = new HashMap<>();
        private int unchanged;

        Making(Register<Source> letter) {
            this.letter = letter;
        }

        void row(ReviewedReference row) {
            var like = row.like();
            switch (row.fate()) {
                case NEW, DOUBTFUL -> added.put(row.source().id(), row.source());
                case LEFT_OUT -> {}
                case DUPLICATE -> {
                    if (like == null) {
                        added.put(row.source().id(), row.source());
                    } else {
                        unite(like, row.source(), row.inLetter());
                    }
                }
            }
        }

        private void unite(Source like, Source source, boolean inLetter) {
            var home = wentInto.getOrDefault(like.id(), like.id());
            wentInto.put(source.id(), home);
            var known = letter.contains(home) ? letter.get(home) : null;
            var now = known == null ? added.get(home) : completed.getOrDefault(home, known);
            if (now == null) {
                // What it repeats was left out, or was taken out of the letter since.
                if (inLetter) {
                    added.put(source.id(), source);
                    wentInto.put(source.id(), source.id());
                } else {
                    unchanged++;
                }
                return;
            }
            var united = SourceUnion.of(now, source).merged();
            unchanged += united.equals(now) ? 1 : 0;
            if (!united.equals(now)) {
                (known == null ? added : completed).put(home, united);
            }
        }
    }
}
