package org.undersigned.model;

import java.util.HashSet;
import java.util.Set;

/// How the page looks; belongs to the letter and is undoable.
///
/// @param margin of all four sides, in millimetres
/// @param typeface name of a family that the typesetting room ships
/// @param size of the body type, in points
/// @param lineHeight as a multiple of the size
/// @param extras what stands on the page beside the letter
public record PageStyle(
        PageSize paper,
        double margin,
        String typeface,
        double size,
        double lineHeight,
        boolean justified,
        Set<PageExtra> extras) {

    private static final Set<PageExtra> USUAL = Set.of(PageExtra.HYPHENS);

    public static final PageStyle PLAIN = new PageStyle(PageSize.A4, 25, "Noto Serif", 10.5, 1.32, false);

    public PageStyle {
        extras = Set.copyOf(extras);
    }

    /// With the usual extras.
    public PageStyle(
            PageSize paper, double margin, String typeface, double size, double lineHeight, boolean justified) {
        this(paper, margin, typeface, size, lineHeight, justified, USUAL);
    }

    public boolean has(PageExtra extra) {
        return extras.contains(extra);
    }

    public PageStyle with(PageExtra extra, boolean wanted) {
        var changed = new HashSet<>(extras);
        if (wanted) {
            changed.add(extra);
        } else {
            changed.remove(extra);
        }
        return withExtras(changed);
    }

    public PageStyle withExtras(Set<PageExtra> changed) {
        return new PageStyle(paper, margin, typeface, size, lineHeight, justified, changed);
    }

    public PageStyle withPaper(PageSize changed) {
        return new PageStyle(changed, margin, typeface, size, lineHeight, justified, extras);
    }

    public PageStyle withMargin(double changed) {
        return new PageStyle(paper, changed, typeface, size, lineHeight, justified, extras);
    }

    public PageStyle withTypeface(String changed) {
        return new PageStyle(paper, margin, changed, size, lineHeight, justified, extras);
    }

    public PageStyle withSize(double changed) {
        return new PageStyle(paper, margin, typeface, changed, lineHeight, justified, extras);
    }

    public PageStyle withLineHeight(double changed) {
        return new PageStyle(paper, margin, typeface, size, changed, justified, extras);
    }

    public PageStyle withJustified(boolean changed) {
        return new PageStyle(paper, margin, typeface, size, lineHeight, changed, extras);
    }
}
