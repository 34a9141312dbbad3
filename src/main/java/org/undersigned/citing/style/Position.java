package org.undersigned.citing.style;

/// Where a citation stands among those of its source, as CSL names it.
enum Position {
    FIRST,
    SUBSEQUENT,
    /// Right after another citation of the same source.
    IBID,
    /// The same, of another place in the source.
    IBID_WITH_LOCATOR
}
