package org.undersigned.model;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// What of an edition is printed and exported, in order: the same blocks in every output.
public final class Printed {

    private static final Id<Block> LIST = Id.of("the list");

    private Printed() {}

    /// The blocks that say something. The list stands once, and only if somebody is on it: where a block says, or else
    /// right after the closing. Words over a list that does not stand there stay as a paragraph.
    public static List<Block> blocks(Letter letter, Edition edition) {
        boolean signed = letter.signatories().stream().anyMatch(Signatory::onList);
        boolean placed = false;
        var blocks = new ArrayList<Block>();
        for (var block : edition.blocks()) {
            boolean list = block.role() == Role.SIGNATORIES;
            if (list && signed && !placed) {
                blocks.add(block);
                placed = true;
            } else if (!block.prose().isEmpty()) {
                blocks.add(list ? block.withRole(Role.BODY) : block);
            }
        }
        if (signed && !placed) {
            blocks.add(afterClosing(blocks), Block.of(LIST, Role.SIGNATORIES, Prose.EMPTY));
        }
        return blocks;
    }

    private static int afterClosing(List<Block> blocks) {
        for (int i = blocks.size(); i > 0; i--) {
            if (blocks.get(i - 1).role() == Role.CLOSING) {
                return i;
            }
        }
        return blocks.size();
    }
}
