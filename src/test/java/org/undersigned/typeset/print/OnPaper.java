package org.undersigned.typeset.print;

import java.awt.image.BufferedImage;

/// Compares a printed page with what the preview shows of it.
final class OnPaper {

    private static final int DARK = 100;
    private static final int LIGHT = 215;

    private OnPaper() {}

    /// A page across is printed on paper that stands upright, turned by a quarter.
    private static BufferedImage upright(BufferedImage printed, BufferedImage shown) {
        if ((printed.getWidth() > printed.getHeight()) == (shown.getWidth() > shown.getHeight())) {
            return printed;
        }
        int width = printed.getHeight();
        int height = printed.getWidth();
        var turned = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned.getRaster().setSample(x, y, 0, printed.getRaster().getSample(y, width - 1 - x, 0));
            }
        }
        return turned;
    }

    /// Dots of either that have nothing of the kind in the other.
    static int strays(BufferedImage printed, BufferedImage shown) {
        var upright = upright(printed, shown);
        return missing(upright, shown) + missing(shown, upright);
    }

    /// Dots that are dark in one and have nothing dark in the other, there or beside it. The two programs smooth and
    /// thicken letters in their own ways, but not by a dot.
    private static int missing(BufferedImage one, BufferedImage other) {
        int strays = 0;
        for (int y = 1; y < Math.min(one.getHeight(), other.getHeight()) - 1; y++) {
            for (int x = 1; x < Math.min(one.getWidth(), other.getWidth()) - 1; x++) {
                if (grey(one, x, y) < DARK && darkest(other, x, y) > LIGHT) {
                    strays++;
                }
            }
        }
        return strays;
    }

    /// The darkest of a dot and those beside it.
    private static int darkest(BufferedImage image, int x, int y) {
        int darkest = 255;
        for (int down = -1; down <= 1; down++) {
            for (int right = -1; right <= 1; right++) {
                darkest = Math.min(darkest, grey(image, x + right, y + down));
            }
        }
        return darkest;
    }

    private static int grey(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
    }
}
