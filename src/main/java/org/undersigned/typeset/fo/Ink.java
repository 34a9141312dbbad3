package org.undersigned.typeset.fo;

/// The few colours of a page, all dark enough for a grey printer.
final class Ink {

    static final String TEXT = "#1a1a1a";
    static final String QUIET = "#5f6361";
    static final String LINK = "#0f4f5c";
    static final String ACCENT = "#1f6b66";
    static final String RULE = "#8f9492";

    private Ink() {}
}
