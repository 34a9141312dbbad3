package org.undersigned.exchange.references;

/// What becomes of an imported source.
public enum ReferenceFate {
    /// Added to the letter's sources.
    NEW,
    /// One with a source that is there already; that one gets what it did not say yet, and no more.
    DUPLICATE,
    /// Added like a new one, but somebody should look: it may be one that is there already.
    DOUBTFUL,
    /// Not brought in.
    LEFT_OUT;

    /// Whether a source of this fate becomes one of its own.
    public boolean adds() {
        return this == NEW || this == DOUBTFUL;
    }
}
