package org.undersigned.model;

/// What a page may have beside the letter itself.
public enum PageExtra {
    /// Words broken at the ends of lines, as their language breaks them.
    HYPHENS,
    /// The fingerprint of the text at the foot of every page, and whole at the end.
    FINGERPRINT,
    /// A square code for each source under the letter, for a telephone's camera.
    CODES,
    /// A list longer than about a page starts on a page of its own.
    LIST_APART
}
