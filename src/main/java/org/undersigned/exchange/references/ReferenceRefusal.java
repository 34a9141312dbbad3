package org.undersigned.exchange.references;

import java.util.Locale;

/// Why no sources were read from a file or a pasted text.
public enum ReferenceRefusal {
    EMPTY,
    TOO_LARGE,
    /// A picture, a program, a document of a word processor.
    NOT_TEXT,
    /// A page of the web as a file.
    WEB_PAGE,
    /// Text in which nothing can be cited.
    NOTHING_FOUND;

    /// The key of the sentence for it, with the file's name as its argument.
    public String key() {
        return "references.refused." + name().toLowerCase(Locale.ROOT);
    }
}
