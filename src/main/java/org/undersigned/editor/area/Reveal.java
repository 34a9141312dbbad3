package org.undersigned.editor.area;

import org.undersigned.editor.gesture.Selection;

/// Brings a part of a text before the eyes. JavaFX thread only.
///
/// @param covered so many pixels at the head of the text lie under something else
public record Reveal(LetterArea area, double covered) {

    /// Characters of a block whose middle may be far from the part that is sought.
    private static final int MORE_THAN_A_SCREEN = 2000;

    /// Selects a part of one block and leaves the text where it stands if the part can be read there; else brings its
    /// block to the middle, so that one sees what is before and after.
    public void show(Selection part) {
        area.selectRange(Offsets.offset(area, part.anchor()), Offsets.offset(area, part.caret()));
        int block = part.from().block();
        if (isReadable(part)) {
            return;
        }
        if (area.pen().blocks().at(block).prose().length() < MORE_THAN_A_SCREEN) {
            area.showParagraphAtCenter(block);
        } else {
            area.requestFollowCaret();
        }
    }

    private boolean isReadable(Selection part) {
        var seen = new Sight(area).lines(part);
        return !seen.isEmpty()
                && seen.getFirst().getMinY() >= area.localToScreen(0, covered).getY()
                && seen.getLast().getMaxY()
                        <= area.localToScreen(0, area.getHeight()).getY();
    }
}
