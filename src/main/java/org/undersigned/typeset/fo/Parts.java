package org.undersigned.typeset.fo;

import java.util.List;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Role;

/// The blocks of a letter that are printed, in order, and how each stands to its neighbours.
final class Parts {

    private final List<Block> blocks;

    Parts(List<Block> blocks) {
        this.blocks = blocks;
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

    /// The place of the first block of this role, or -1.
    int placeOf(Role role) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).role() == role) {
                return i;
            }
        }
        return -1;
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
