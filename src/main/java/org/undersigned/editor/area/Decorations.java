package org.undersigned.editor.area;

import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.model.EditableStyledDocument;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.model.StyledSegment;
import org.undersigned.editor.area.Decorator.Kind;
import org.undersigned.editor.area.Decorator.Stretch;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;

/// Draws what decorators say over the paragraphs of a control. A paragraph that is right already is not
/// touched.
final class Decorations {

    private static final int WRONG = 1;
    private static final int COMMENTED = 2;

    private final EditableStyledDocument<ParStyle, Piece, Look> screen;
    private final List<Decorator> decorators = new ArrayList<>();

    Decorations(EditableStyledDocument<ParStyle, Piece, Look> screen) {
        this.screen = screen;
    }

    void add(Decorator decorator) {
        decorators.add(decorator);
    }

    /// Shows what is drawn over the blocks `from` (inclusive) to `to` (exclusive), which the paragraphs show already.
    void show(Register<Block> blocks, int from, int to) {
        for (int i = from; i < to && !decorators.isEmpty(); i++) {
            show(i, blocks.at(i));
        }
    }

    private void show(int paragraph, Block block) {
        int length = screen.getParagraph(paragraph).length();
        if (length == 0) {
            return;
        }
        var stretches = new ArrayList<Stretch>();
        decorators.forEach(decorator -> stretches.addAll(decorator.of(block)));
        var now = screen.getParagraph(paragraph).getStyleSpans();
        if (stretches.isEmpty() && now.stream().noneMatch(span -> isDrawn(span.getStyle()))) {
            return;
        }
        var wanted = drawn(now, flags(stretches, length));
        if (!wanted.equals(now)) {
            screen.setStyleSpans(paragraph, 0, wanted);
        }
    }

    /// The pieces of a block that is about to be shown, with what is drawn over them: so many paragraphs that
    /// change at once are dressed in one go, and not one after the other.
    List<StyledSegment<Piece, Look>> dressed(
            Block block, List<StyledSegment<Piece, Look>> pieces, SegmentOps<Piece, Look> operations) {
        var stretches = new ArrayList<Stretch>();
        decorators.forEach(decorator -> stretches.addAll(decorator.of(block)));
        if (stretches.isEmpty()) {
            return pieces;
        }
        var flags = flags(stretches, block.prose().length());
        var dressed = new ArrayList<StyledSegment<Piece, Look>>();
        int start = 0;
        for (var piece : pieces) {
            int end = start + operations.length(piece.getSegment());
            for (int at = start; at < end; ) {
                int from = at;
                while (at < end && flags[at] == flags[from]) {
                    at++;
                }
                var part = operations.subSequence(piece.getSegment(), from - start, at - start);
                dressed.add(new StyledSegment<>(part, look(piece.getStyle(), flags[from])));
            }
            start = end;
        }
        return dressed.isEmpty() ? pieces : dressed;
    }

    private static Look look(Look plain, byte flags) {
        return new Look(plain.marks(), (flags & WRONG) != 0, (flags & COMMENTED) != 0);
    }

    private static boolean isDrawn(Look look) {
        return look.wrong() || look.commented();
    }

    private static byte[] flags(List<Stretch> stretches, int length) {
        var flags = new byte[length];
        for (var stretch : stretches) {
            for (int i = Math.max(0, stretch.from()); i < Math.min(length, stretch.to()); i++) {
                flags[i] = (byte) (flags[i] | (stretch.kind() == Kind.WRONG ? WRONG : COMMENTED));
            }
        }
        return flags;
    }

    private static StyleSpans<Look> drawn(StyleSpans<Look> spans, byte[] flags) {
        var builder = new StyleSpansBuilder<Look>();
        int at = 0;
        for (var span : spans) {
            int end = at + span.getLength();
            if (span.getLength() == 0) {
                builder.add(span);
            }
            while (at < end) {
                int from = at;
                while (at < end && flags[at] == flags[from]) {
                    at++;
                }
                builder.add(look(span.getStyle(), flags[from]), at - from);
            }
        }
        return builder.create();
    }
}
