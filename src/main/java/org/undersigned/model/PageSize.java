package org.undersigned.model;

/// The paper, in millimetres.
public enum PageSize {
    A4(210, 297),
    LETTER(215.9, 279.4),
    LEGAL(215.9, 355.6);

    private final double width;
    private final double height;

    PageSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
