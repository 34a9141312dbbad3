package org.undersigned.model.text;

/// How a run looks, each on or off by itself.
public enum Mark {
    BOLD,
    ITALIC,
    UNDERLINE,
    STRIKE,
    SUPERSCRIPT,
    SUBSCRIPT,
    SMALL_CAPITALS
}
