package org.undersigned.exchange.lists;

/// What becomes of a row.
public enum Fate {
    /// Added to the list.
    NEW,
    /// Completes or corrects an entry that is on the list already.
    CHANGED,
    /// Says again what another line or the list says. Adds nothing but what was still unknown, such as the country.
    DUPLICATE,
    /// Added like a new one, but somebody should look: it may be another's, or divided wrongly.
    DOUBTFUL,
    /// Not brought in.
    LEFT_OUT;

    /// Whether a row of this fate becomes an entry of its own.
    public boolean adds() {
        return this == NEW || this == DOUBTFUL;
    }
}
