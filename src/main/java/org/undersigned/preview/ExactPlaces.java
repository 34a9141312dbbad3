package org.undersigned.preview;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.Place;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.typeset.Spot;
import org.undersigned.typeset.pictures.PagePictures;
import org.undersigned.typeset.reading.Glyph;
import org.undersigned.typeset.reading.PrintedEntries;
import org.undersigned.typeset.reading.PrintedParagraph;
import org.undersigned.typeset.reading.PrintedParagraph.Point;
import org.undersigned.typeset.reading.PrintedParagraph.Printed;

/// Leads from a letter on a page to the same letter in the text, and back. Reads the pages, so it is for a thread in
/// the background; one at a time.
final class ExactPlaces {

    private static final double POINTS_PER_INCH = 72;

    /// A paragraph begins no further under its spot than so many times its letters' size.
    private static final double FIRST_LINE = 2.2;

    /// Nothing is meant further from a letter than so many times its size.
    private static final double NEAR = 1.5;

    /// A paragraph that goes on over more pages is not read to its end.
    private static final int MOST_PAGES = 40;

    private final PagePictures pictures;
    private final List<Spot> spots;
    private final PagePlaces rough;
    private final Letter letter;
    private final Edition edition;
    private final Map<Integer, List<Glyph>> read = new HashMap<>();
    private final double width;
    private final double height;
    private @Nullable PrintedEntries entries;

    /// @param rough knows which text a paragraph belongs to
    /// @param edition as it is on the pages
    ExactPlaces(PagePictures pictures, List<Spot> spots, PagePlaces rough, Letter letter, Edition edition) {
        this.pictures = pictures;
        this.spots = spots;
        this.rough = rough;
        this.letter = letter;
        this.edition = edition;
        this.width = pictures.width(0) * POINTS_PER_INCH;
        this.height = width / pictures.shape(0);
    }

    /// Of a page, in points; known at once.
    double width() {
        return width;
    }

    /// Of a page, in points; known at once.
    double height() {
        return height;
    }

    /// What of the letter stands at a point of a page: a place in the text, or an entry of the list. Empty beside them,
    /// and where something is printed that neither says.
    ///
    /// @param x points from the left
    /// @param y points from the top
    synchronized Optional<Place> place(int page, double x, double y) throws IOException {
        var nearest = nearest(glyphs(page), x, y);
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        var glyph = nearest.get();
        int start = firstPage(glyph.paragraph(), page);
        var letters = letters(glyph.paragraph(), start);
        for (var spot : spotsAbove(letters.getFirst())) {
            var paragraph = paragraph(letters, spot);
            if (paragraph.isPresent() && paragraph.get().isSame()) {
                int offset = paragraph.get().offset(new Printed(page, glyph), x);
                return rough.flow(spot).map(flow -> Place.InText.caret(flow, spot.block(), offset));
            }
        }
        return entries().of(letters).map(Place.AtSignatory::new);
    }

    private PrintedEntries entries() {
        var known = entries;
        if (known == null) {
            known = PrintedEntries.of(letter, edition);
            entries = known;
        }
        return known;
    }

    /// Where the caret stands on the pages; empty for what is not printed.
    synchronized Optional<Point> point(Place.InText place) throws IOException {
        for (var spot : spots) {
            if (spot.block().equals(place.caretBlock())) {
                for (var first : paragraphsAt(spot)) {
                    var paragraph = paragraph(letters(first.paragraph(), spot.page()), spot);
                    if (paragraph.isPresent() && paragraph.get().isSame()) {
                        return paragraph.get().point(place.caret());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<PrintedParagraph> paragraph(List<Printed> letters, Spot spot) {
        return rough.block(spot).map(block -> PrintedParagraph.of(letters, block, letter, edition));
    }

    /// The first letters of the paragraphs that may be the one that begins at a spot.
    private List<Glyph> paragraphsAt(Spot spot) throws IOException {
        var first = new ArrayList<Glyph>();
        Object last = null;
        for (var glyph : glyphs(spot.page())) {
            if (glyph.paragraph() != last && beginsAt(glyph, spot)) {
                first.add(glyph);
            }
            last = glyph.paragraph();
        }
        return first;
    }

    /// Where a paragraph may begin that begins with this letter, the nearest first.
    private List<Spot> spotsAbove(Printed first) {
        return spots.stream()
                .filter(spot -> spot.page() == first.page() && beginsAt(first.glyph(), spot))
                .sorted(Comparator.comparingDouble(spot -> first.glyph().baseline() - spot.y()))
                .toList();
    }

    private static boolean beginsAt(Glyph glyph, Spot spot) {
        double under = glyph.baseline() - spot.y();
        return under > 0 && under < glyph.size() * FIRST_LINE;
    }

    private static Optional<Glyph> nearest(List<Glyph> glyphs, double x, double y) {
        return glyphs.stream()
                .filter(glyph -> (glyph.shaped() || !glyph.text().isBlank()) && above(glyph, y) < glyph.size() * NEAR)
                .min(Comparator.<Glyph>comparingDouble(glyph -> above(glyph, y))
                        .thenComparingDouble(glyph -> outside(x, glyph.left(), glyph.right()))
                        .thenComparingDouble(glyph -> Math.abs(y - glyph.baseline())));
    }

    private static double above(Glyph glyph, double y) {
        return Math.rint(outside(y, glyph.top(), glyph.bottom()));
    }

    private static double outside(double at, double from, double to) {
        return Math.max(0, Math.max(from - at, at - to));
    }

    /// The page on which a paragraph begins that goes on there.
    private int firstPage(Object paragraph, int page) throws IOException {
        int first = page;
        while (first > 0 && page - first < MOST_PAGES && isOn(paragraph, first - 1)) {
            first--;
        }
        return first;
    }

    private List<Printed> letters(Object paragraph, int start) throws IOException {
        var letters = new ArrayList<Printed>();
        for (int page = start; page < Math.min(pictures.count(), start + MOST_PAGES); page++) {
            if (!isOn(paragraph, page)) {
                break;
            }
            for (var glyph : glyphs(page)) {
                if (glyph.paragraph() == paragraph) {
                    letters.add(new Printed(page, glyph));
                }
            }
        }
        return letters;
    }

    private boolean isOn(Object paragraph, int page) throws IOException {
        return glyphs(page).stream().anyMatch(glyph -> glyph.paragraph() == paragraph);
    }

    private List<Glyph> glyphs(int page) throws IOException {
        var known = read.get(page);
        if (known == null) {
            known = pictures.glyphs(page);
            read.put(page, known);
        }
        return known;
    }
}
