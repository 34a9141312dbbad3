package org.undersigned.model;

/// How citations are printed. Whatever the style, the author's own words stay in the letter and come back with
/// [#AS_WRITTEN].
public enum CitationStyle {
    /// The letter's own words, with the addresses where the author put them.
    AS_WRITTEN,
    CHICAGO_NOTES,
    APA,
    MLA,
    ISO_690,
    /// Numbers in the order of citing, as in Vancouver.
    NUMBERS,
    /// Of lawyers: the Oxford standard.
    OSCOLA
}
