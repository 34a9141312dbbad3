package org.undersigned.editor.gesture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.text.Alignment;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Inline;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.Position;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// Pictures among the blocks of a text.
public final class Illustrating {

    private Illustrating() {}

    /// A picture in the middle of a line of its own.
    public static Block block(Id<Block> id, Inline.Picture picture) {
        return Block.of(id, Role.BODY, Prose.of(picture)).withLayout(Layout.PLAIN.withAlignment(Alignment.CENTRE));
    }

    /// Pictures behind the block at the caret, or in its place where it is empty.
    public static Change insert(Register<Block> blocks, Selection at, List<Block> pictures) {
        int place = at.to().block();
        var here = blocks.at(place);
        boolean empty = here.prose().isEmpty() && here.role() != Role.SIGNATORIES;
        int from = empty ? place : place + 1;
        int to = place + 1;
        var put = new ArrayList<>(pictures);
        if (empty) {
            put.set(0, put.getFirst().withId(here.id()));
        }
        var after = Selection.at(from + put.size() - 1, 1);
        return new Change(from, to, put, after, "editor.edit.picture", null);
    }

    /// Where the picture at the caret stands: before it, behind it, or at the start of the selection.
    public static Optional<Position> at(Register<Block> blocks, Selection at) {
        var caret = at.from();
        var prose = blocks.at(caret.block()).prose();
        int last = Math.min(caret.offset(), prose.length() - 1);
        for (int i = Math.max(0, caret.offset() - 1); i <= last; i++) {
            if (prose.slice(i, i + 1).inlines().getFirst() instanceof Inline.Picture) {
                return Optional.of(new Position(caret.block(), i));
            }
        }
        return Optional.empty();
    }

    /// The picture at a place that [#at] found.
    public static Inline.Picture picture(Register<Block> blocks, Position place) {
        var unit = blocks.at(place.block()).prose().slice(place.offset(), place.offset() + 1);
        return (Inline.Picture) unit.inlines().getFirst();
    }

    /// The first place where a picture stands.
    public static Optional<Position> find(Register<Block> blocks, Inline.Picture picture) {
        for (int i = 0; i < blocks.size(); i++) {
            int offset = 0;
            for (var inline : blocks.at(i).prose().inlines()) {
                if (inline.equals(picture)) {
                    return Optional.of(new Position(i, offset));
                }
                offset += inline.length();
            }
        }
        return Optional.empty();
    }

    /// Other words for whoever cannot see the picture at a place.
    public static Change describe(Register<Block> blocks, Selection at, Position place, String words) {
        var block = blocks.at(place.block());
        Id<KeptFile> file = picture(blocks, place).file();
        var prose =
                block.prose().replaced(place.offset(), place.offset() + 1, Prose.of(new Inline.Picture(file, words)));
        return new Change(
                place.block(), place.block() + 1, List.of(block.withProse(prose)), at, "editor.edit.describing", null);
    }
}
