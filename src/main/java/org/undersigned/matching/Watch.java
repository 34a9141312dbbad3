package org.undersigned.matching;

/// Somebody who follows a long search. Called on the thread that searches.
@FunctionalInterface
public interface Watch {

    Watch NOBODY = _ -> {};

    /// How much is done, from 0 to 1. May throw, say a `CancellationException`, when nobody wants the rest: it
    /// reaches whoever asked for the search as it was thrown.
    void done(double share);
}
