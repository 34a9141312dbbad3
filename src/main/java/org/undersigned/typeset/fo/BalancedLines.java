package org.undersigned.typeset.fo;

import java.util.List;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Prose;
import org.undersigned.typeset.fonts.Advances;
import org.undersigned.typeset.fonts.Shaping;

/// Titles and headings of more than one line, in lines about as long as each other: not a full one and a last word.
final class BalancedLines {

    /// The engine kerns, and we measure without: what is wider than we think must not turn over.
    private static final double CAUTION = 1.02;

    private static final int STEPS = 12;

    private final List<List<String>> lines;
    private final Advances advances;
    private final double space;

    private BalancedLines(List<List<String>> lines, Advances advances) {
        this.lines = lines;
        this.advances = advances;
        this.space = advances.of(" ");
    }

    /// By how much the measure is narrowed so that the lines come out alike, and no more of them than before.
    ///
    /// @param measure in multiples of the type's size, as the answer is
    static double narrowing(Prose prose, Advances advances, double measure) {
        var text = prose.text().replace(Inline.OBJECT, '1');
        if (advances.of(text) <= measure || !advances.know(text) || Shaping.isNeeded(text)) {
            return 0;
        }
        var lines = text.lines().map(line -> List.of(line.split(" "))).toList();
        return new BalancedLines(lines, advances).narrowing(measure);
    }

    private double narrowing(double measure) {
        int wanted = count(measure);
        if (wanted == lines.size()) {
            return 0;
        }
        double low = 0;
        double high = measure;
        for (int i = 0; i < STEPS; i++) {
            double middle = (low + high) / 2;
            if (count(middle) <= wanted) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Math.max(0, measure - high * CAUTION);
    }

    /// Lines that the text takes when each is filled with words.
    private int count(double width) {
        int count = 0;
        for (var words : lines) {
            double at = 0;
            count++;
            for (var word : words) {
                double wide = advances.of(word);
                if (at > 0 && at + space + wide > width) {
                    count++;
                    at = 0;
                }
                // A word that is wider than the line breaks somewhere, and makes lines of its own.
                count += (int) (wide / Math.max(width, 1));
                at += (at > 0 ? space : 0) + wide;
            }
        }
        return count;
    }
}
