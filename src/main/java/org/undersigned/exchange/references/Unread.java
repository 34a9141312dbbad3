package org.undersigned.exchange.references;

/// A piece of an imported text that did not become a source, and why.
///
/// @param line where it begins, counted from 1
public record Unread(int line, String text, Why why) {

    public enum Why {
        /// Text between entries.
        NOT_AN_ENTRY,
        /// An entry that is not closed or makes no sense.
        BROKEN_ENTRY,
        /// An entry that names neither a title nor an address.
        NOTHING_TO_CITE
    }
}
