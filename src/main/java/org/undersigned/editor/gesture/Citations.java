package org.undersigned.editor.gesture;

import java.util.List;
import java.util.Optional;
import org.undersigned.model.identity.Register;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Prose;

/// Citations in a text.
public final class Citations {

    private Citations() {}

    /// A citation and where it stands.
    public record Found(Position place, Inline.Citation citation) {}

    /// The citation that is selected or at the caret: the one behind it first, then the one before.
    public static Optional<Found> at(Register<Block> blocks, Selection at) {
        int block = at.from().block();
        int start = at.from().offset();
        return at(blocks, block, start).or(() -> at(blocks, block, start - 1));
    }

    private static Optional<Found> at(Register<Block> blocks, int block, int offset) {
        var prose = blocks.at(block).prose();
        if (offset < 0 || offset >= prose.length()) {
            return Optional.empty();
        }
        return prose.slice(offset, offset + 1).inlines().getFirst() instanceof Inline.Citation citation
                ? Optional.of(new Found(new Position(block, offset), citation))
                : Optional.empty();
    }

    /// Another citation in the place of one, which is selected then.
    public static Change replace(Register<Block> blocks, Found found, Inline.Citation other) {
        var place = found.place();
        var block = blocks.at(place.block());
        var prose = block.prose().replaced(place.offset(), place.offset() + 1, Prose.of(other));
        return new Change(
                place.block(),
                place.block() + 1,
                List.of(block.withProse(prose)),
                Selection.within(place.block(), place.offset(), place.offset() + 1),
                "editor.edit.citation",
                null);
    }
}
