package org.undersigned.typeset.fo;

/// How readily words are broken at the ends of lines.
enum Breaking {
    /// Names, headings, addresses.
    NEVER(Integer.MAX_VALUE),
    /// Ragged text: only what would leave a hole.
    SPARING(11),
    /// Text with even edges.
    FREE(6);

    private final int shortest;

    Breaking(int shortest) {
        this.shortest = shortest;
    }

    /// Letters of the shortest word that is broken.
    int shortest() {
        return shortest;
    }
}
