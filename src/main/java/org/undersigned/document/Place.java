package org.undersigned.document;

import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.Source;
import org.undersigned.model.text.Block;

/// Somewhere in the letter that a panel can show. Named by ids, so that it survives edits elsewhere.
public sealed interface Place {

    /// A selection in a text, or a caret where both ends are equal. Offsets past the end mean the end.
    record InText(Flow flow, Id<Block> anchorBlock, int anchor, Id<Block> caretBlock, int caret) implements Place {

        public static InText caret(Flow flow, Id<Block> block, int offset) {
            return new InText(flow, block, offset, block, offset);
        }
    }

    record AtSignatory(Id<Signatory> signatory) implements Place {}

    record AtSource(Id<Source> source) implements Place {}

    /// Nowhere in particular: settings, editions, the letter as a whole.
    record Nowhere() implements Place {}
}
