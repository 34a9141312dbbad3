package org.undersigned.shell.preferences;

/// How the last window stood. Positions are pixels of the screen; a NaN position leaves it to the system.
///
/// @param left share of the width left of the first divider
/// @param right share of the width left of the second one
/// @param tab id of the panel on show at the right
/// @param view name of what the middle shows
/// @param zoom of the text, 1 is as on paper
public record WindowLayout(
        double x,
        double y,
        double width,
        double height,
        boolean maximised,
        double left,
        double right,
        String tab,
        String view,
        double zoom) {

    public static final WindowLayout FIRST =
            new WindowLayout(Double.NaN, Double.NaN, 1440, 900, false, 0.15, 0.7, "signatories", "DRAFT", 1);

    /// The same layout with everything that makes no sense put right, as after a hand edited the file.
    public WindowLayout sane() {
        return new WindowLayout(
                x,
                y,
                within(width, 640, 20_000, FIRST.width),
                within(height, 400, 20_000, FIRST.height),
                maximised,
                within(left, 0, 1, FIRST.left),
                within(right, 0, 1, FIRST.right),
                tab,
                view,
                within(zoom, 0.5, 3, 1));
    }

    private static double within(double value, double least, double most, double otherwise) {
        return Double.isFinite(value) ? Math.clamp(value, least, most) : otherwise;
    }
}
