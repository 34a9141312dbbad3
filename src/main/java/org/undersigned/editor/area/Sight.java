package org.undersigned.editor.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.undersigned.editor.gesture.Selection;

/// What of a text can be seen now, and where it stands on the screen. JavaFX thread only.
public record Sight(LetterArea area) {

    /// The first block that can be seen.
    public int first() {
        return area.getVisibleParagraphs().isEmpty() ? 0 : area.visibleParToAllParIndex(0);
    }

    /// Whether a block is one of those that can be seen.
    public boolean has(int block) {
        int seen = area.getVisibleParagraphs().size();
        return seen > 0 && block >= area.visibleParToAllParIndex(0) && block <= area.visibleParToAllParIndex(seen - 1);
    }

    /// Where the character before a caret is on the screen, if it is in sight.
    public Optional<Bounds> before(Selection caret) {
        int end = Offsets.offset(area, caret.caret());
        return end == 0 ? Optional.empty() : area.getCharacterBoundsOnScreen(end - 1, end);
    }

    /// Where a part of one block is on the screen, line by line, as far as it is in sight.
    public List<Bounds> lines(Selection part) {
        var lines = new ArrayList<Bounds>();
        int end = Offsets.offset(area, part.to());
        for (int i = Offsets.offset(area, part.from()); i < end; i++) {
            area.getCharacterBoundsOnScreen(i, i + 1).ifPresent(here -> add(lines, here));
        }
        return lines;
    }

    private static void add(List<Bounds> lines, Bounds here) {
        var last = lines.isEmpty() ? null : lines.getLast();
        if (last != null && Math.abs(here.getCenterY() - last.getCenterY()) < here.getHeight() / 2) {
            lines.set(lines.size() - 1, union(last, here));
        } else {
            lines.add(here);
        }
    }

    private static Bounds union(Bounds one, Bounds other) {
        double x = Math.min(one.getMinX(), other.getMinX());
        double y = Math.min(one.getMinY(), other.getMinY());
        return new BoundingBox(
                x, y, Math.max(one.getMaxX(), other.getMaxX()) - x, Math.max(one.getMaxY(), other.getMaxY()) - y);
    }
}
