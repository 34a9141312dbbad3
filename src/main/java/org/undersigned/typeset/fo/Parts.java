package org.undersigned.typeset.fo;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// The blocks of a letter that are printed, in order, and how each stands to its neighbours.
final class Parts {

    private static final Id<Block> LIST = Id.of("the list");

    private final List<Block> blocks = new ArrayList<>();

    /// @param signed whether there is a list to print: right after the closing, where no block says where
    Parts(List<Block> all, boolean signed) {
        boolean placed = false;
        for (var block : all) {
            boolean list = block.role() == Role.SIGNATORIES;
            if (list ? signed && !placed : !block.prose().isEmpty()) {
                blocks.add(block);
                placed |= list;
            }
        }
        if (signed && !placed) {
            blocks.add(afterClosing(), Block.of(LIST, Role.SIGNATORIES, Prose.EMPTY));
        }
    }

    private int afterClosing() {
        for (int i = blocks.size(); i > 0; i--) {
            if (blocks.get(i - 1).role() == Role.CLOSING) {
                return i;
            }
        }
        return blocks.size();
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    int size() {
        return blocks.size();
    }

    Block at(int place) {
        return blocks.get(place);
    }

    List<Block> between(int start, int end) {
        return blocks.subList(start, end);
    }

    /// Where the run of blocks of the same role ends that starts here.
    int endOfRole(int start) {
        int end = start + 1;
        while (end < blocks.size()
                && blocks.get(end).role() == blocks.get(start).role()) {
            end++;
        }
        return end;
    }

    boolean follows(int place) {
        return place > 0 && blocks.get(place - 1).role() == blocks.get(place).role();
    }

    boolean precedes(int place) {
        return place + 1 < blocks.size()
                && blocks.get(place + 1).role() == blocks.get(place).role();
    }

    /// Whether the next part must not be parted from this one: a heading from its text, a closing from the names,
    /// and the closing from the last lines of the letter.
    boolean stays(int place) {
        if (place + 1 == blocks.size()) {
            return false;
        }
        var next = blocks.get(place + 1);
        if (next.layout().pageBreakBefore()) {
            return false;
        }
        return switch (blocks.get(place).role()) {
            case TITLE, HEADING, SALUTATION, DATELINE, CLOSING -> true;
            case SIGNATORIES -> true;
            case RECIPIENT -> precedes(place);
            case BODY, QUOTATION -> next.role() == Role.CLOSING || next.role() == Role.SIGNATORIES;
            default -> false;
        };
    }
}
