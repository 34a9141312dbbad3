package org.undersigned.editor.gesture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Marks;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Prose;

/// Finds words in a text and puts others in their place.
///
/// Unless told otherwise, case and accents make no difference. Places are exact: folding keeps every letter where it
/// is.
public record Finder(String sought, boolean exact, boolean wholeWords) {

    public List<Selection> all(Register<Block> blocks) {
        var hits = new ArrayList<Selection>();
        for (int i = 0; i < blocks.size(); i++) {
            for (int start : hits(blocks.at(i).prose())) {
                hits.add(Selection.within(i, start, start + sought.length()));
            }
        }
        return hits;
    }

    /// The first hit that starts at `from` or later, or from the start again.
    public static Optional<Selection> next(List<Selection> hits, Position from) {
        return hits.stream()
                .filter(hit -> hit.from().compareTo(from) >= 0)
                .findFirst()
                .or(() -> hits.stream().findFirst());
    }

    /// The last hit that ends at `before` or earlier, or from the end again.
    public static Optional<Selection> previous(List<Selection> hits, Position before) {
        return hits.reversed().stream()
                .filter(hit -> hit.to().compareTo(before) <= 0)
                .findFirst()
                .or(() -> hits.reversed().stream().findFirst());
    }

    /// All hits replaced at once: one change, however many there are.
    public Optional<Change> replaceAll(Register<Block> blocks, Selection at, String replacement) {
        var next = new ArrayList<Block>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.at(i);
            var prose = replaced(block.prose(), replacement);
            if (!prose.equals(block.prose())) {
                first = first < 0 ? i : first;
                last = i;
                next.add(block.withProse(prose));
            } else {
                next.add(block);
            }
        }
        if (first < 0) {
            return Optional.empty();
        }
        var caret = Selection.at(at.from().block(), 0);
        return Optional.of(
                new Change(first, last + 1, next.subList(first, last + 1), caret, "editor.edit.replacing", null));
    }

    private Prose replaced(Prose prose, String replacement) {
        var hits = hits(prose);
        if (hits.isEmpty()) {
            return prose;
        }
        var parts = new ArrayList<Inline>();
        int done = 0;
        for (int start : hits) {
            parts.addAll(prose.slice(done, start).inlines());
            done = start + sought.length();
            parts.add(new Inline.Run(replacement, marks(prose.slice(start, start + 1))));
        }
        parts.addAll(prose.slice(done, prose.length()).inlines());
        return new Prose(parts);
    }

    private static Marks marks(Prose first) {
        return first.inlines().getFirst() instanceof Inline.Run(String _, Marks marks) ? marks : Marks.NONE;
    }

    private List<Integer> hits(Prose prose) {
        if (sought.isEmpty()) {
            return List.of();
        }
        var text = exact ? prose.text() : folded(prose.text());
        var word = exact ? sought : folded(sought);
        var hits = new ArrayList<Integer>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            boolean apart = hits.isEmpty() || at >= hits.getLast() + word.length();
            if (apart && (!wholeWords || isWhole(text, at, at + word.length()))) {
                hits.add(at);
            }
        }
        return hits;
    }

    private static boolean isWhole(String text, int from, int to) {
        boolean before = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
        return before && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
    }

    /// Lower case without accents, one unit for each unit.
    static String folded(String text) {
        var folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = Character.toLowerCase(folded[i]);
            folded[i] = c < 0xC0 || Character.isSurrogate(c) ? c : base(c);
        }
        return new String(folded);
    }

    private static char base(char c) {
        var parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return Character.isLetter(parts.charAt(0)) ? parts.charAt(0) : c;
    }
}
