package org.undersigned.typeset.fo;

import java.util.List;
import java.util.function.Function;
import org.undersigned.language.PrintedParts.Line;

/// The measures of a row of the list. Lengths in points.
///
/// @param entries that stand side by side
/// @param cells the texts of an entry that stand side by side, each in its column
/// @param width of a column
/// @param indent of all lines of a text but its first
/// @param least height of an entry's text, whatever its words; a logo may need more than a line
/// @param padding above and below the text of a row together
record RowShape(
        int entries,
        Function<Line, List<String>> cells,
        double width,
        double indent,
        double size,
        double leading,
        double least,
        double padding) {}
