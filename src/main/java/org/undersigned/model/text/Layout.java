package org.undersigned.model.text;

/// How a block stands on the page, beside what its role says. Never part of the fingerprint.
///
/// @param level 1 to 3 for headings, 1 to 9 for list items; 1 elsewhere
/// @param listStyle counts for list items only
/// @param pageBreakBefore whether the block starts a new page
public record Layout(Alignment alignment, int level, ListStyle listStyle, boolean pageBreakBefore) {

    public static final Layout PLAIN = new Layout(Alignment.NATURAL, 1, ListStyle.BULLET, false);

    public Layout {
        if (level < 1 || level > 9) {
            throw new IllegalArgumentException("Level must be 1 to 9, not " + level);
        }
    }

    public Layout withAlignment(Alignment changed) {
        return new Layout(changed, level, listStyle, pageBreakBefore);
    }

    public Layout withLevel(int changed) {
        return new Layout(alignment, changed, listStyle, pageBreakBefore);
    }

    public Layout withListStyle(ListStyle changed) {
        return new Layout(alignment, level, changed, pageBreakBefore);
    }

    public Layout withPageBreakBefore(boolean changed) {
        return new Layout(alignment, level, listStyle, changed);
    }
}
