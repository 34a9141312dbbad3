package org.undersigned.model;

import java.util.Optional;

/// Styles of a page that are ready to use, on any paper. Margins in millimetres, sizes in points.
public enum ReadyStyle {
    /// What a new letter has: a serif at an ordinary size.
    PLAIN(25, "Noto Serif", 10.5, 1.32, false),
    /// A bookish type, wide margins, even edges.
    CLASSIC(31, "EB Garamond", 12.5, 1.26, true),
    /// A sans, ragged, with air.
    MODERN(27, "Noto Sans", 10, 1.42, false),
    /// As much on a page as can still be read well.
    COMPACT(19, "Noto Serif", 9.5, 1.24, true),
    /// For eyes that want it large.
    LARGE(24, "Noto Sans", 14, 1.42, false);

    private final double margin;
    private final String typeface;
    private final double size;
    private final double lineHeight;
    private final boolean justified;

    ReadyStyle(double margin, String typeface, double size, double lineHeight, boolean justified) {
        this.margin = margin;
        this.typeface = typeface;
        this.size = size;
        this.lineHeight = lineHeight;
        this.justified = justified;
    }

    public PageStyle on(PageSize paper) {
        return new PageStyle(paper, margin, typeface, size, lineHeight, justified);
    }

    /// The page as it is in this style, on its own paper and with its own extras.
    public PageStyle over(PageStyle page) {
        return on(page.paper()).withExtras(page.extras());
    }

    /// The one that a page has, whatever its paper and extras.
    public static Optional<ReadyStyle> of(PageStyle page) {
        for (var ready : values()) {
            if (ready.over(page).equals(page)) {
                return Optional.of(ready);
            }
        }
        return Optional.empty();
    }
}
