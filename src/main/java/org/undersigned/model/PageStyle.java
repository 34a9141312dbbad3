package org.undersigned.model;

/// How the page looks; belongs to the letter and is undoable.
///
/// @param margin of all four sides, in millimetres
/// @param typeface name of a family that the typesetting room ships
/// @param size of the body type, in points
/// @param lineHeight as a multiple of the size
public record PageStyle(
        PageSize paper, double margin, String typeface, double size, double lineHeight, boolean justified) {

    public static final PageStyle PLAIN = new PageStyle(PageSize.A4, 25, "Noto Serif", 10.5, 1.32, false);

    public PageStyle withPaper(PageSize changed) {
        return new PageStyle(changed, margin, typeface, size, lineHeight, justified);
    }

    public PageStyle withMargin(double changed) {
        return new PageStyle(paper, changed, typeface, size, lineHeight, justified);
    }

    public PageStyle withTypeface(String changed) {
        return new PageStyle(paper, margin, changed, size, lineHeight, justified);
    }

    public PageStyle withSize(double changed) {
        return new PageStyle(paper, margin, typeface, changed, lineHeight, justified);
    }

    public PageStyle withLineHeight(double changed) {
        return new PageStyle(paper, margin, typeface, size, changed, justified);
    }

    public PageStyle withJustified(boolean changed) {
        return new PageStyle(paper, margin, typeface, size, lineHeight, changed);
    }
}
