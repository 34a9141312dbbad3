package org.undersigned.exchange.imports;

import java.util.Locale;

/// What became of characters of the input that are not letter text any more.
public enum Fate {
    EMPHASIS(true),
    LINK(true),
    HEADING(true),
    LIST_MARKER(true),
    QUOTE_MARKER(true),
    NOTE_MARKER(true),
    SEPARATOR(true),
    TABLE(true),
    ENTITY(true),
    ESCAPE(true),
    LAYOUT_TAG(true),
    FRONT_MATTER_KEY(true),
    LINK_TARGET(true),
    NOTES_HEADING(true),
    FRONT_MATTER(false),
    SHORTCODE(false),
    COMMENT(false),
    RULE(false),
    PAGE_NUMBER(false),
    CONTROL_CHARACTER(false),
    LEFT_OUT_BY_CHOICE(false),
    NOT_PLACED(false);

    private final boolean structure;

    Fate(boolean structure) {
        this.structure = structure;
    }

    /// Whether the characters live on as structure (a mark, a note call, a list item). Else they are gone.
    public boolean isStructure() {
        return structure;
    }

    /// The key of the words for it: `import.fate.note_marker`.
    public String key() {
        return "import.fate." + name().toLowerCase(Locale.ROOT);
    }
}
