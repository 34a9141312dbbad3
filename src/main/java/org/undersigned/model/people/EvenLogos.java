package org.undersigned.model.people;

import java.util.ArrayList;
import java.util.List;

/// Logos side by side, in rows of about the same length. Lengths in points.
///
/// A wide logo is made lower than a square one, so that no organisation looks larger than another; none is printed so
/// large that its dots could be told apart.
public final class EvenLogos {

    /// Logos of this width for a height of one are as high as the row.
    private static final double USUAL_ASPECT = 1.9;

    /// Between 0, where all are equally high, and 0.5, where all cover the same area.
    private static final double BALANCE = 0.35;

    private static final double LOWEST = 0.62;
    private static final double HIGHEST = 1.2;

    /// The widest logo takes this part of a row.
    private static final double WIDEST = 0.42;

    private static final double POINTS_PER_DOT = 72 / 150.0;

    /// @param width in dots
    /// @param height in dots
    public record Logo<T>(T of, int width, int height) {}

    /// A logo with its size on paper.
    public record Placed<T>(T of, double width, double height) {}

    private EvenLogos() {}

    /// The space between two logos, of a row of some height.
    public static double gap(double height) {
        return height * 0.8;
    }

    /// @param height of a logo that is neither wide nor high
    /// @param measure that a row may be long
    public static <T> List<List<Placed<T>>> of(List<Logo<T>> logos, double height, double measure) {
        var placed = logos.stream().map(logo -> placed(logo, height, measure)).toList();
        double gap = gap(height);
        int least = rows(placed, gap, measure).size();
        double fits = measure;
        double tooShort = 0;
        for (int i = 0; i < 24; i++) {
            double middle = (tooShort + fits) / 2;
            if (rows(placed, gap, middle).size() <= least) {
                fits = middle;
            } else {
                tooShort = middle;
            }
        }
        return rows(placed, gap, fits);
    }

    private static <T> Placed<T> placed(Logo<T> logo, double height, double measure) {
        double aspect = logo.width() / (double) logo.height();
        double wanted = height * Math.clamp(Math.pow(USUAL_ASPECT / aspect, BALANCE), LOWEST, HIGHEST);
        double high = Math.min(Math.min(wanted, measure * WIDEST / aspect), logo.height() * POINTS_PER_DOT);
        return new Placed<>(logo.of(), high * aspect, high);
    }

    private static <T> List<List<Placed<T>>> rows(List<Placed<T>> logos, double gap, double measure) {
        var rows = new ArrayList<List<Placed<T>>>();
        double length = 0;
        for (var logo : logos) {
            if (rows.isEmpty() || length + gap + logo.width() > measure) {
                rows.add(new ArrayList<>());
                length = logo.width();
            } else {
                length += gap + logo.width();
            }
            rows.getLast().add(logo);
        }
        return rows;
    }
}
