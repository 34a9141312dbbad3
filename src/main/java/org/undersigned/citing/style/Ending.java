package org.undersigned.citing.style;

import java.util.List;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;

/// What the author's words after a citation say of the sentence it stands in.
enum Ending {
    /// Nothing follows in this line.
    ENDS,
    /// A new sentence follows.
    MAY_END,
    /// The sentence goes on, or ends with the author's own punctuation.
    GOES_ON;

    static Ending of(List<Inline> inlines, int at) {
        var after = new StringBuilder();
        for (int i = at + 1; i < inlines.size(); i++) {
            switch (inlines.get(i)) {
                case Inline.Run(String text, Marks _) -> after.append(text);
                case Inline.LineBreak _ -> i = inlines.size();
                case Inline.NoteCall _ -> {}
                default -> after.append(Inline.OBJECT);
            }
        }
        if (after.toString().isBlank()) {
            return ENDS;
        }
        var words = after.toString().strip();
        boolean spaced = Character.isWhitespace(after.charAt(0));
        return spaced && Character.isUpperCase(words.codePointAt(0)) ? MAY_END : GOES_ON;
    }
}
