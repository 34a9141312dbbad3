package org.undersigned.typeset.reading;

/// A letter on a page, or several joined in one form. Lengths in points, from the page's top left.
///
/// @param paragraph the same object for all letters of a paragraph, on whatever page
/// @param text what is read there; nothing certain where it is shaped
/// @param shaped whether its form depends on its neighbours, as in Arabic: the page does not say which letter it is
public record Glyph(
        Object paragraph, String text, boolean shaped, double left, double right, double baseline, double size) {

    public double top() {
        return baseline - size * 0.8;
    }

    public double bottom() {
        return baseline + size * 0.25;
    }
}
