package org.undersigned.typeset.fo;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.language.PrintedParts;
import org.undersigned.language.PrintedParts.Line;
import org.undersigned.language.PrintedParts.Part;
import org.undersigned.typeset.fonts.Advances;

/// Cuts a list of thousands into pages by measuring its entries, so that every page but the last is full. Leaves a
/// line's room to be wrong in.
final class ListPages {

    private final Sheet sheet;
    private final RowShape shape;
    private final Advances advances;
    private final double room;
    private final List<PrintedParts> pages = new ArrayList<>();
    private final List<Part> page = new ArrayList<>();
    private double used;

    ListPages(Sheet sheet, RowShape shape, Advances advances) {
        this.sheet = sheet;
        this.shape = shape;
        this.advances = advances;
        this.room = sheet.height() - 2 * sheet.margin() - shape.leading();
    }

    /// The same entries in the same order; the words under the list go with the last page.
    ///
    /// @param before height of what stands above the first name
    List<PrintedParts> cut(PrintedParts printed, double before) {
        used = before;
        for (var part : printed.parts()) {
            cut(part);
        }
        pages.add(new PrintedParts(page, printed.disclaimer()));
        return pages;
    }

    private void cut(Part part) {
        var heading = part.heading();
        var lines = part.lines();
        double opening = heading.isBlank() ? 0 : sheet.leading() * 2.2;
        int start = 0;
        for (int i = 0; i < lines.size(); i += shape.entries()) {
            int end = Math.min(lines.size(), i + shape.entries());
            double height = height(lines.subList(i, end));
            boolean first = i == 0;
            if (used + height * (first ? 2 : 1) + (first ? opening : 0) > room && used > 0) {
                turn(heading, lines.subList(start, i));
                heading = first ? heading : "";
                start = i;
            }
            used += height + (first ? opening : 0);
        }
        page.add(new Part(heading, lines.subList(start, lines.size())));
    }

    private void turn(String heading, List<Line> lines) {
        if (!lines.isEmpty()) {
            page.add(new Part(heading, lines));
        }
        pages.add(new PrintedParts(page, ""));
        page.clear();
        used = 0;
    }

    private double height(List<Line> row) {
        int most = 1;
        for (var entry : row) {
            for (var cell : shape.cells().apply(entry)) {
                most = Math.max(most, lines(cell));
            }
        }
        return Math.max(most * shape.leading(), shape.least()) + shape.padding();
    }

    /// Lines that a text takes when each is filled with words.
    private int lines(String text) {
        double first = shape.width() / shape.size();
        double next = first - shape.indent() / shape.size();
        if (advances.of(text) <= first) {
            return 1;
        }
        double space = advances.of(" ");
        int lines = 1;
        double at = 0;
        for (var word : text.split(" ", -1)) {
            double width = advances.of(word);
            if (at > 0 && at + space + width > (lines == 1 ? first : next)) {
                lines++;
                at = 0;
            }
            lines += (int) (width / next);
            at += (at > 0 ? space : 0) + width % next;
        }
        return lines;
    }
}
