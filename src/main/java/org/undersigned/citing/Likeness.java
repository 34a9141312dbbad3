package org.undersigned.citing;

/// Why two sources may be one, the strongest reason first.
public enum Likeness {
    /// The same DOI, ISBN, document symbol or docket.
    SAME_IDENTIFIER,
    /// The same address, and no words that say otherwise.
    SAME_ADDRESS,
    /// The same title, and the same authors or date.
    SAME_TITLE,
    /// The same address under another title: one of several things on a page, perhaps.
    ADDRESS_ONLY,
    /// The same title, and nothing else that agrees.
    TITLE_ONLY;

    /// Whether nobody needs to look before the two are taken for one.
    public boolean isSure() {
        return compareTo(SAME_TITLE) <= 0;
    }
}
