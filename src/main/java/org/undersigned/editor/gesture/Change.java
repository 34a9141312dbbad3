package org.undersigned.editor.gesture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.Flow;
import org.undersigned.document.TextEdit;
import org.undersigned.document.TextEdit.Stroke;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;

/// What a gesture does to a text: the blocks `from` (inclusive) to `to` (exclusive) become others, and this is selected
/// afterwards.
///
/// @param nameKey the phrase said after "Undo"
/// @param stroke set for typing and deleting, so that a word is one step of undo
public record Change(
        int from,
        int to,
        List<Block> replacement,
        Selection after,
        String nameKey,
        @Nullable Stroke stroke) {

    public Change {
        replacement = List.copyOf(replacement);
    }

    /// The change from one text to the next, of which only the blocks `from` to `to` of `before` are concerned.
    static Change between(
            Register<Block> before, Register<Block> next, int from, int to, Selection after, String nameKey) {
        int end = to + next.size() - before.size();
        return new Change(from, to, next.items().subList(from, end), after, nameKey, null);
    }

    Change with(Stroke typed) {
        return new Change(from, to, replacement, after, nameKey, typed);
    }

    public Change selecting(Selection chosen) {
        return new Change(from, to, replacement, chosen, nameKey, stroke);
    }

    public Change named(String changed) {
        return new Change(from, to, replacement, after, changed, stroke);
    }

    public TextEdit in(Flow flow) {
        return new TextEdit.ReplaceBlocks(flow, from, to, replacement, nameKey, stroke);
    }

    public Register<Block> applyTo(Register<Block> blocks) {
        return blocks.spliced(from, to, replacement);
    }
}
