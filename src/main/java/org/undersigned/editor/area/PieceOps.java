package org.undersigned.editor.area;

import java.util.Optional;
import org.fxmisc.richtext.model.SegmentOpsBase;
import org.fxmisc.richtext.model.TextOps;
import org.undersigned.model.text.Inline;

/// How the text control measures, cuts and joins pieces.
final class PieceOps extends SegmentOpsBase<Piece, Look> implements TextOps<Piece, Look> {

    /// Stands for a line break in the control's text, where a line feed means a new paragraph.
    static final char LINE_BREAK = '\u2028';

    PieceOps() {
        super(new Piece.Words(""));
    }

    @Override
    public int length(Piece piece) {
        return piece instanceof Piece.Thing ? 1 : realGetText(piece).length();
    }

    @Override
    public char realCharAt(Piece piece, int index) {
        return realGetText(piece).charAt(index);
    }

    @Override
    public String realGetText(Piece piece) {
        return switch (piece) {
            case Piece.Words(String text) -> text;
            case Piece.SmallCapitals(String text) -> text;
            case Piece.Thing(Inline.LineBreak _) -> String.valueOf(LINE_BREAK);
            case Piece.Thing _ -> String.valueOf(Inline.OBJECT);
        };
    }

    @Override
    public Piece realSubSequence(Piece piece, int start, int end) {
        return switch (piece) {
            case Piece.Words(String text) -> new Piece.Words(text.substring(start, end));
            case Piece.SmallCapitals(String text) -> new Piece.SmallCapitals(text.substring(start, end));
            case Piece.Thing _ -> piece;
        };
    }

    @Override
    public Optional<Piece> joinSeg(Piece current, Piece next) {
        if (current instanceof Piece.Words(String one) && next instanceof Piece.Words(String other)) {
            return Optional.of(new Piece.Words(one + other));
        }
        return current instanceof Piece.SmallCapitals(String one) && next instanceof Piece.SmallCapitals(String other)
                ? Optional.of(new Piece.SmallCapitals(one + other))
                : Optional.empty();
    }

    @Override
    public Piece create(String text) {
        return new Piece.Words(text);
    }
}
