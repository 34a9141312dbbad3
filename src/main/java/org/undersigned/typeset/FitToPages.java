package org.undersigned.typeset;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.PageStyle;
import org.undersigned.model.source.KeptPictures;

/// Finds the page style, as near to the letter's own as can be, in which an edition takes no more than some number of
/// pages: lines closer first, then a smaller type, then narrower margins, each only as far as it still reads well.
public final class FitToPages {

    private static final double CLOSEST_LINES = 1.18;
    private static final double SMALLEST_TYPE = 9;
    private static final double NARROWEST_MARGIN = 17;

    private final Typesetter typesetter;
    private final KeptPictures pictures;

    public FitToPages(Typesetter typesetter, KeptPictures pictures) {
        this.typesetter = typesetter;
        this.pictures = pictures;
    }

    /// @param style the one that was found; the tightest where none is enough
    /// @param pages that the edition takes in it
    public record Fit(PageStyle style, int pages, boolean enough) {}

    /// Sets the letter several times. For a thread in the background.
    ///
    /// @param watch is told of pages, and may stop the work by an exception of its own
    public Fit find(Letter letter, Edition edition, int wanted, Watch watch) {
        var styles = tighter(letter.settings().pageStyle());
        int low = 0;
        int high = styles.size() - 1;
        int least = pages(letter, edition, styles.get(high), watch);
        if (least > wanted) {
            return new Fit(styles.get(high), least, false);
        }
        int found = least;
        while (low < high) {
            int middle = (low + high) / 2;
            int pages = pages(letter, edition, styles.get(middle), watch);
            if (pages <= wanted) {
                high = middle;
                found = pages;
            } else {
                low = middle + 1;
            }
        }
        return new Fit(styles.get(high), found, true);
    }

    private int pages(Letter letter, Edition edition, PageStyle style, Watch watch) {
        var tried = letter.withSettings(letter.settings().withPageStyle(style));
        return typesetter.set(tried, edition, pictures, watch).count();
    }

    /// The style itself, then each a little tighter than the one before.
    static List<PageStyle> tighter(PageStyle style) {
        var styles = new ArrayList<PageStyle>();
        var next = style;
        styles.add(next);
        while (next.lineHeight() - 0.03 >= CLOSEST_LINES) {
            next = next.withLineHeight(rounded(next.lineHeight() - 0.03));
            styles.add(next);
        }
        while (next.size() - 0.25 >= SMALLEST_TYPE) {
            next = next.withSize(next.size() - 0.25);
            styles.add(next);
        }
        while (next.margin() - 1 >= NARROWEST_MARGIN) {
            next = next.withMargin(next.margin() - 1);
            styles.add(next);
        }
        return styles;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
