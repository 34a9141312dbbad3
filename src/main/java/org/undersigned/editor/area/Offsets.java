package org.undersigned.editor.area;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.undersigned.editor.gesture.Selection;
import org.undersigned.model.text.Position;

/// Places of a text as offsets of the control, and back.
final class Offsets {

    private Offsets() {}

    /// While selected text is dragged the caret stands where it would be dropped, and is no end of the selection.
    static Selection selection(GenericStyledArea<?, ?, ?> area) {
        var range = area.getSelection();
        int caret = area.getCaretPosition();
        if (range.getLength() > 0 && caret != range.getStart() && caret != range.getEnd()) {
            return new Selection(position(area, range.getStart()), position(area, range.getEnd()));
        }
        return new Selection(position(area, area.getAnchor()), position(area, caret));
    }

    static Position position(GenericStyledArea<?, ?, ?> area, int offset) {
        var place = area.offsetToPosition(Math.clamp(offset, 0, area.getLength()), Bias.Forward);
        return new Position(place.getMajor(), place.getMinor());
    }

    static int offset(GenericStyledArea<?, ?, ?> area, Position position) {
        return area.getAbsolutePosition(position.block(), position.offset());
    }
}
