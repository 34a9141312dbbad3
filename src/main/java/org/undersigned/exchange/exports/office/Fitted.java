package org.undersigned.exchange.exports.office;

import org.undersigned.exchange.exports.content.KeptImage;

/// The size of a picture on paper, in points: as on a screen of 96 dots an inch, made smaller to fit.
record Fitted(double width, double height) {

    private static final double POINTS_PER_DOT = 0.75;

    static Fitted of(KeptImage image, double widest, double highest) {
        double width = image.width() * POINTS_PER_DOT;
        double height = image.height() * POINTS_PER_DOT;
        double scale = Math.min(1, Math.min(widest / width, highest / height));
        return new Fitted(width * scale, height * scale);
    }
}
