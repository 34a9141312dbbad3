package org.undersigned.editor.area;

import org.undersigned.model.text.Marks;

/// How a piece looks on the sheet: its marks, and what is drawn with it that is no part of the letter's text.
///
/// @param wrong whether it is a word that no dictionary knows
/// @param commented whether a comment is about it
record Look(Marks marks, boolean wrong, boolean commented) {

    static final Look PLAIN = of(Marks.NONE);

    static Look of(Marks marks) {
        return new Look(marks, false, false);
    }
}
