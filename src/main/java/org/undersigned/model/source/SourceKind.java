package org.undersigned.model.source;

/// What a source is, in the words people who write letters use.
public enum SourceKind {
    WEB_PAGE,
    LETTER,
    REPORT,
    ARTICLE,
    BOOK,
    LAW,
    COURT_CASE,
    UN_DOCUMENT,
    PRESS_RELEASE,
    PICTURE,
    DATA,
    OTHER
}
