package org.undersigned.typeset;

/// Somebody who follows the pages as they are made. Called on the thread that makes them.
@FunctionalInterface
public interface Watch {

    Watch NOBODY = _ -> {};

    /// `pages` are finished. May throw, say a `CancellationException`, when nobody wants the rest: it reaches whoever
    /// asked for the pages as it was thrown.
    void pages(int pages);
}
