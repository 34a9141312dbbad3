package org.undersigned.typeset.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.diff.CommandVisitor;
import org.apache.commons.text.diff.StringsComparator;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.text.Block;

/// A paragraph in print beside the same as it was written: which letter is which.
///
/// What is printed and was not written (hyphens at the ends of lines, the figure of a note, a citation in a style) lies
/// between its neighbours.
public final class PrintedParagraph {

    /// Of the longer of both; less in common, and it is another paragraph.
    private static final double ENOUGH = 0.4;

    private static final double SAME_LINE = 1;

    /// A letter of the paragraph and the page it stands on, counted from 0.
    public record Printed(int page, Glyph glyph) {}

    /// A place in print, in points from the page's top left.
    ///
    /// @param page counted from 0
    public record Point(int page, double x, double top, double bottom) {}

    private final List<Printed> printed;

    /// Places in the prose before and after each printed letter.
    private final int[] before;

    private final int[] after;
    private final boolean same;

    private PrintedParagraph(List<Printed> printed, int[] before, int[] after, boolean same) {
        this.printed = printed;
        this.before = before;
        this.after = after;
        this.same = same;
    }

    /// @param drawn its letters in the order in which they were drawn
    public static PrintedParagraph of(List<Printed> drawn, Block block, Letter letter, Edition edition) {
        var printed = inReadingOrder(drawn);
        var written = WrittenText.of(block, letter, edition);
        if (isShaped(printed)) {
            return spread(printed, written);
        }
        var letters = new StringBuilder();
        var owners = new ArrayList<Integer>();
        for (int i = 0; i < printed.size(); i++) {
            letters.append(WrittenText.folded(printed.get(i).glyph().text()));
            while (owners.size() < letters.length()) {
                owners.add(i);
            }
        }
        var matches = matches(written.letters(), letters.toString());
        var before = new int[printed.size()];
        var after = new int[printed.size()];
        Arrays.fill(before, -1);
        int common = 0;
        for (int i = 0; i < matches.length; i++) {
            if (matches[i] >= 0) {
                int owner = owners.get(i);
                int offset = written.offset(matches[i]);
                before[owner] = before[owner] < 0 ? offset : before[owner];
                after[owner] = offset + 1;
                common++;
            }
        }
        fillUp(before, after);
        int longer = Math.max(letters.length(), written.letters().length());
        return new PrintedParagraph(printed, before, after, longer > 0 && common >= ENOUGH * longer);
    }

    private static boolean isShaped(List<Printed> printed) {
        return printed.stream().filter(each -> each.glyph().shaped()).count() * 2 > printed.size();
    }

    /// Shaped forms do not say which letters they are. They are taken to be as many for each, which is right to a word
    /// or so.
    private static PrintedParagraph spread(List<Printed> printed, WrittenText written) {
        int count = printed.size();
        int length = written.letters().length();
        var before = new int[count];
        var after = new int[count];
        for (int i = 0; i < count && length > 0; i++) {
            before[i] = written.offset(i * length / count);
            after[i] = Math.max(before[i], written.offset(Math.max(0, (i + 1) * length / count - 1)) + 1);
        }
        return new PrintedParagraph(printed, before, after, length > 0);
    }

    /// For each printed letter the number of the written one that it is, or -1.
    private static int[] matches(String written, String printed) {
        var matches = new int[printed.length()];
        Arrays.fill(matches, -1);
        new StringsComparator(written, printed).getScript().visit(new CommandVisitor<Character>() {
            private int from;
            private int to;

            @Override
            public void visitKeepCommand(Character letter) {
                matches[to++] = from++;
            }

            @Override
            public void visitInsertCommand(Character letter) {
                to++;
            }

            @Override
            public void visitDeleteCommand(Character letter) {
                from++;
            }
        });
        return matches;
    }

    /// What has no place of its own gets those of its neighbours.
    private static void fillUp(int[] before, int[] after) {
        int last = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] < 0) {
                before[i] = last;
                after[i] = last;
            }
            last = after[i];
        }
    }

    /// Lines from right to left are drawn from the left.
    private static List<Printed> inReadingOrder(List<Printed> drawn) {
        var ordered = new ArrayList<Printed>();
        for (int start = 0; start < drawn.size(); ) {
            int end = start + 1;
            while (end < drawn.size() && isSameLine(drawn.get(start), drawn.get(end))) {
                end++;
            }
            var line = new ArrayList<>(drawn.subList(start, end));
            if (isRightToLeft(line)) {
                line.sort(Comparator.comparingDouble(each -> -each.glyph().left()));
            }
            ordered.addAll(line);
            start = end;
        }
        return ordered;
    }

    private static boolean isSameLine(Printed one, Printed other) {
        return one.page() == other.page()
                && Math.abs(one.glyph().baseline() - other.glyph().baseline()) < SAME_LINE;
    }

    private static boolean isRightToLeft(List<Printed> line) {
        return line.stream().filter(each -> isRightToLeft(each.glyph())).count() * 2 > line.size();
    }

    private static boolean isRightToLeft(Glyph glyph) {
        if (glyph.shaped() || glyph.text().isEmpty()) {
            return glyph.shaped();
        }
        byte direction = Character.getDirectionality(glyph.text().codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// Whether it is this paragraph at all.
    public boolean isSame() {
        return same;
    }

    /// The place in the prose of a point on one of its letters.
    ///
    /// @param x points from the left of the page
    public int offset(Printed letter, double x) {
        var glyph = letter.glyph();
        for (int i = 0; i < printed.size(); i++) {
            if (printed.get(i).equals(letter)) {
                double part = Math.clamp((x - glyph.left()) / Math.max(0.1, glyph.right() - glyph.left()), 0, 1);
                double read = isRightToLeft(glyph) ? 1 - part : part;
                return (int) Math.round(before[i] + (after[i] - before[i]) * read);
            }
        }
        return 0;
    }

    /// Where a place in the prose is printed; empty when nothing of it is.
    public Optional<Point> point(int offset) {
        for (int i = 0; i < printed.size(); i++) {
            if (before[i] <= offset && offset < after[i]) {
                double part = (offset - before[i]) / (double) (after[i] - before[i]);
                return Optional.of(at(printed.get(i), part));
            }
        }
        for (int i = printed.size() - 1; i >= 0; i--) {
            if (after[i] <= offset) {
                return Optional.of(at(printed.get(i), 1));
            }
        }
        return printed.isEmpty() ? Optional.empty() : Optional.of(at(printed.getFirst(), 0));
    }

    private static Point at(Printed letter, double part) {
        var glyph = letter.glyph();
        double along = isRightToLeft(glyph) ? 1 - part : part;
        double x = glyph.left() + (glyph.right() - glyph.left()) * along;
        return new Point(letter.page(), x, glyph.top(), glyph.bottom());
    }
}
