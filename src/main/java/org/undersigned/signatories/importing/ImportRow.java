package org.undersigned.signatories.importing;

import java.util.List;
import org.undersigned.exchange.lists.Fate;
import org.undersigned.exchange.lists.Reason;
import org.undersigned.exchange.lists.ReviewedRow;

/// A row of the review as the table shows it.
///
/// @param place in the review
record ImportRow(int place, ReviewedRow row) {

    /// What the row may be made. A row that repeats nothing has nothing to change.
    List<Fate> choices() {
        boolean repeats = row.existing() != null || row.repeats() > 0;
        if (row.entry().namesNobody()) {
            return List.of(Fate.LEFT_OUT);
        }
        if (row.fate() == Fate.DOUBTFUL) {
            return repeats
                    ? List.of(Fate.DOUBTFUL, Fate.NEW, Fate.CHANGED, Fate.DUPLICATE, Fate.LEFT_OUT)
                    : List.of(Fate.DOUBTFUL, Fate.NEW, Fate.LEFT_OUT);
        }
        return repeats
                ? List.of(Fate.NEW, Fate.CHANGED, Fate.DUPLICATE, Fate.LEFT_OUT)
                : List.of(Fate.NEW, Fate.LEFT_OUT);
    }

    boolean isHeading() {
        return row.reasons().stream()
                .anyMatch(why -> why instanceof Reason.Headings || why instanceof Reason.AboveHeadings);
    }

    /// Whether somebody should look: it is doubtful, or its country was not believed and no other line knows it.
    boolean needsALook() {
        return row.fate() == Fate.DOUBTFUL
                || (row.fate().adds() && has(Reason.NotACountry.class) && !has(Reason.CountryElsewhere.class));
    }

    private boolean has(Class<? extends Reason> reason) {
        return row.reasons().stream().anyMatch(reason::isInstance);
    }
}
