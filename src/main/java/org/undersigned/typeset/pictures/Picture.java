package org.undersigned.typeset.pictures;

/// A page as dots.
public final class Picture {

    private final int width;
    private final int height;
    private final int[] argb;

    Picture(int width, int height, int[] argb) {
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// Row by row from the top left, opaque; not to be changed.
    public int[] argb() {
        return argb;
    }
}
