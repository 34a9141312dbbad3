package org.undersigned.editor.gesture;

import org.undersigned.model.text.Block;
import org.undersigned.model.text.Layout;
import org.undersigned.model.text.Role;

/// What Enter and Backspace make of the roles of a letter.
final class RoleRules {

    private RoleRules() {}

    /// The role of the block that Enter opens after the end of a block.
    static Role after(Role role) {
        return switch (role) {
            case TITLE, DATELINE, SALUTATION, HEADING, SIGNATORIES, BODY -> Role.BODY;
            case LETTERHEAD, RECIPIENT, LIST_ITEM, QUOTATION, CLOSING, POSTSCRIPT, ENCLOSURE, COPIES -> role;
        };
    }

    /// The role of an empty block that Enter opens before a block.
    static Role before(Role role) {
        return after(role);
    }

    /// Whether Enter in an empty block of this kind leaves the kind instead of making one more.
    static boolean enterLeaves(Block block) {
        return block.prose().isEmpty() && block.role() != Role.BODY && after(block.role()) == block.role();
    }

    /// The block one step nearer to plain body text: out one level of a list, or no longer special.
    static Block demoted(Block block) {
        if (block.role() == Role.LIST_ITEM && block.layout().level() > 1) {
            return block.withLayout(block.layout().withLevel(block.layout().level() - 1));
        }
        var layout = Layout.PLAIN
                .withAlignment(block.layout().alignment())
                .withPageBreakBefore(block.layout().pageBreakBefore());
        return block.withRole(Role.BODY).withLayout(layout);
    }

    /// Whether Backspace at the start of a block changes what it is, rather than joining it to the one before.
    static boolean backspaceDemotes(Block block, boolean previousIsOfSameRole) {
        return switch (block.role()) {
            case BODY, SIGNATORIES -> false;
            case LIST_ITEM -> true;
            default -> !previousIsOfSameRole;
        };
    }
}
