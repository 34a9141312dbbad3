package org.undersigned.editor.area;

import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.model.EditableStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledSegment;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Mark;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Prose;

/// Keeps the control's document equal to the blocks of a text, touching only what changed.
///
/// One paragraph of the control is one block, one unit of prose is one character of it. JavaFX thread only.
final class Projection {

    private final EditableStyledDocument<ParStyle, Piece, Look> screen;
    private final PieceOps pieces;
    private final Decorations decorations;
    private Register<Block> shown = Register.empty();
    private List<ParStyle> styles = List.of();

    Projection(EditableStyledDocument<ParStyle, Piece, Look> screen, PieceOps pieces, Decorations decorations) {
        this.screen = screen;
        this.pieces = pieces;
        this.decorations = decorations;
    }

    /// Shows the next state of the text; unchanged blocks are not touched.
    void show(Register<Block> next) {
        if (shown.isEmpty()) {
            showAll(next);
            return;
        }
        var old = shown;
        var changed = Difference.between(old, next);
        shown = next;
        if (changed.isNothing()) {
            return;
        }
        boolean one = changed.oldEnd() - changed.from() == 1 && changed.newEnd() - changed.from() == 1;
        if (one && standsAlike(old.at(changed.from()), next.at(changed.from()))) {
            showWithin(
                    changed.from(),
                    old.at(changed.from()).prose(),
                    next.at(changed.from()).prose());
            return;
        }
        var nextStyles = ParStyle.of(next.items());
        if (one) {
            showWithin(
                    changed.from(),
                    old.at(changed.from()).prose(),
                    next.at(changed.from()).prose());
        } else {
            showParagraphs(old, next, nextStyles, changed);
        }
        restyle(nextStyles, changed);
    }

    /// Shows a text in the place of another one, as when the edition is switched.
    void showAll(Register<Block> next) {
        shown = next;
        styles = ParStyle.of(next.items());
        screen.replace(0, screen.length(), document(next.items(), styles));
        for (int i : new int[] {0, styles.size() - 1}) {
            screen.setParagraphStyle(i, styles.get(i));
        }
    }

    /// A line of words that is on the screen and not in the text: what an input method has not committed yet.
    void showUncommitted(int from, int to, String words, Marks marks) {
        var piece = new StyledSegment<Piece, Look>(new Piece.Words(words), Look.of(marks));
        int paragraph = screen.offsetToPosition(from, org.fxmisc.richtext.model.TwoDimensional.Bias.Forward)
                .getMajor();
        var document = new ReadOnlyStyledDocumentBuilder<ParStyle, Piece, Look>(pieces, styles.get(paragraph))
                .addParagraph(List.of(piece), styles.get(paragraph))
                .build();
        screen.replace(from, to, document);
    }

    private static boolean standsAlike(Block old, Block next) {
        return old.role() == next.role() && old.layout().equals(next.layout());
    }

    private void showWithin(int paragraph, Prose old, Prose next) {
        var changed = Difference.between(old, next);
        if (changed.isNothing()) {
            return;
        }
        int start = screen.position(paragraph, 0).toOffset();
        var inserted = next.slice(changed.from(), changed.newEnd());
        screen.replace(start + changed.from(), start + changed.oldEnd(), document(inserted, styles.get(paragraph)));
    }

    private void showParagraphs(
            Register<Block> old, Register<Block> next, List<ParStyle> nextStyles, Difference changed) {
        int from = changed.from();
        var blocks = next.items().subList(from, changed.newEnd());
        var looks = nextStyles.subList(from, changed.newEnd());
        if (from < changed.oldEnd() && from < changed.newEnd()) {
            screen.replace(start(from), end(changed.oldEnd() - 1), document(blocks, looks));
        } else if (from == changed.oldEnd()) {
            insert(from, old.size(), blocks, looks);
        } else if (from > 0) {
            screen.replace(end(from - 1), end(changed.oldEnd() - 1), empty());
        } else {
            screen.replace(0, start(changed.oldEnd()), empty());
        }
    }

    private void insert(int at, int size, List<Block> blocks, List<ParStyle> looks) {
        var builder = new ReadOnlyStyledDocumentBuilder<ParStyle, Piece, Look>(pieces, ParStyle.PLAIN);
        boolean atEnd = at == size;
        if (atEnd) {
            builder.addParagraph(segments(Prose.EMPTY), ParStyle.PLAIN);
        }
        for (int i = 0; i < blocks.size(); i++) {
            builder.addParagraph(dressed(blocks.get(i)), looks.get(i));
        }
        if (!atEnd) {
            builder.addParagraph(segments(Prose.EMPTY), ParStyle.PLAIN);
        }
        int place = atEnd ? end(size - 1) : start(at);
        screen.replace(place, place, builder.build());
    }

    /// Puts right the styles of paragraphs outside the change that follow from it, and of those at its edges, which
    /// the control may have merged with their neighbours.
    private void restyle(List<ParStyle> next, Difference changed) {
        int shift = changed.newEnd() - changed.oldEnd();
        var wrong = new ArrayList<Integer>();
        for (int i = 0; i < next.size(); i++) {
            boolean inside = i >= changed.from() - 1 && i <= changed.newEnd();
            var before = inside
                    ? screen.getParagraph(i).getParagraphStyle()
                    : styles.get(i < changed.from() ? i : i - shift);
            if (!next.get(i).equals(before)) {
                wrong.add(i);
            }
        }
        styles = next;
        for (int i : wrong) {
            screen.setParagraphStyle(i, next.get(i));
        }
    }

    private int start(int paragraph) {
        return screen.position(paragraph, 0).toOffset();
    }

    private int end(int paragraph) {
        return start(paragraph) + screen.getParagraph(paragraph).length();
    }

    private ReadOnlyStyledDocument<ParStyle, Piece, Look> empty() {
        return document(Prose.EMPTY, ParStyle.PLAIN);
    }

    private ReadOnlyStyledDocument<ParStyle, Piece, Look> document(Prose prose, ParStyle style) {
        return new ReadOnlyStyledDocumentBuilder<ParStyle, Piece, Look>(pieces, style)
                .addParagraph(segments(prose), style)
                .build();
    }

    private ReadOnlyStyledDocument<ParStyle, Piece, Look> document(List<Block> blocks, List<ParStyle> looks) {
        var builder = new ReadOnlyStyledDocumentBuilder<ParStyle, Piece, Look>(pieces, ParStyle.PLAIN, blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            builder.addParagraph(dressed(blocks.get(i)), looks.get(i));
        }
        return builder.build();
    }

    private List<StyledSegment<Piece, Look>> dressed(Block block) {
        return decorations.dressed(block, segments(block.prose()), pieces);
    }

    private static List<StyledSegment<Piece, Look>> segments(Prose prose) {
        var segments = new ArrayList<StyledSegment<Piece, Look>>(
                Math.max(1, prose.inlines().size()));
        for (var inline : prose.inlines()) {
            switch (inline) {
                case Inline.Run(String text, Marks marks)
                when marks.has(Mark.SMALL_CAPITALS) -> addSmallCapitals(segments, text, marks);
                case Inline.Run(String text, Marks marks) ->
                    segments.add(new StyledSegment<>(new Piece.Words(text), Look.of(marks)));
                case Inline.Field field ->
                    segments.add(new StyledSegment<>(new Piece.Thing(field), Look.of(field.marks())));
                default -> segments.add(new StyledSegment<>(new Piece.Thing(inline), Look.PLAIN));
            }
        }
        if (segments.isEmpty()) {
            segments.add(new StyledSegment<>(new Piece.Words(""), Look.PLAIN));
        }
        return segments;
    }

    /// What is lower case is a piece of its own, as it is set in another size than what stands around it.
    private static void addSmallCapitals(List<StyledSegment<Piece, Look>> segments, String text, Marks marks) {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean lower = Character.isLowerCase(text.charAt(i - 1));
            if (i == text.length() || Character.isLowerCase(text.charAt(i)) != lower) {
                var part = text.substring(start, i);
                segments.add(new StyledSegment<>(
                        lower ? new Piece.SmallCapitals(part) : new Piece.Words(part), Look.of(marks)));
                start = i;
            }
        }
    }
}
