package org.undersigned.typeset.fo;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import org.undersigned.model.Edition;
import org.undersigned.model.PageStyle;
import org.undersigned.typeset.fonts.Family;

/// The measures of the page that everything on it is set by. Lengths in points.
///
/// @param leading from base line to base line of the running text
record Sheet(PageStyle style, String language, Family family, double size, double leading) {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /// Notes and small print, as a part of the running size.
    private static final double SMALL = 0.84;

    static Sheet of(PageStyle style, Edition edition) {
        return new Sheet(
                style,
                edition.language(),
                Family.named(style.typeface()),
                style.size(),
                style.size() * style.lineHeight());
    }

    double width() {
        return style.paper().width() * POINTS_PER_MILLIMETRE;
    }

    double height() {
        return style.paper().height() * POINTS_PER_MILLIMETRE;
    }

    double margin() {
        return style.margin() * POINTS_PER_MILLIMETRE;
    }

    /// Width of the running text.
    double measure() {
        return width() - 2 * margin();
    }

    double smallSize() {
        return size * SMALL;
    }

    double smallLeading() {
        return smallSize() * Math.clamp(style.lineHeight(), 1.2, 1.36);
    }

    /// Space between two paragraphs.
    double gap() {
        return leading * 0.55;
    }

    boolean rightToLeft() {
        return ULocale.forLanguageTag(language).isRightToLeft();
    }

    String writingMode() {
        return rightToLeft() ? "rl-tb" : "lr-tb";
    }

    static String pt(double points) {
        return BigDecimal.valueOf(Math.round(points * 1000), 3).toPlainString() + "pt";
    }

    /// A multiple of the running line.
    String lines(double count) {
        return pt(leading * count);
    }
}
