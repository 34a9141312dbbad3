package org.undersigned.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Edition;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.Prose;
import org.undersigned.model.text.Role;

/// A line of the outline: a block that a reader looks for, and how deep it stands.
///
/// @param words the block's own; empty for the list, which has a name of its own
/// @param level 0 for the letter's parts and first headings, 1 and more below
record OutlineEntry(Id<Block> block, Role role, String words, int level) {

    static List<OutlineEntry> of(Edition edition) {
        var entries = new ArrayList<OutlineEntry>();
        @Nullable Role previous = null;
        for (var block : edition.blocks()) {
            if (stands(block, previous)) {
                entries.add(new OutlineEntry(block.id(), block.role(), name(block), level(block)));
            }
            previous = block.role();
        }
        return List.copyOf(entries);
    }

    /// Of a part of several blocks, such as the letterhead, only the first.
    private static boolean stands(Block block, @Nullable Role previous) {
        return switch (block.role()) {
            case TITLE, HEADING -> isSaid(block);
            case LETTERHEAD, RECIPIENT, POSTSCRIPT, ENCLOSURE, COPIES -> block.role() != previous && isSaid(block);
            case SIGNATORIES -> true;
            default -> false;
        };
    }

    private static boolean isSaid(Block block) {
        return !block.prose().words().isEmpty();
    }

    /// Of a letterhead and an address, the first line says enough.
    private static String name(Block block) {
        boolean address = block.role() == Role.LETTERHEAD || block.role() == Role.RECIPIENT;
        return block.prose().lines().stream()
                .map(Prose::words)
                .filter(words -> address && !words.isEmpty())
                .findFirst()
                .orElseGet(() -> block.prose().words());
    }

    private static int level(Block block) {
        return block.role() == Role.HEADING ? Math.max(1, block.layout().level()) : 0;
    }

    /// The entry under which a block stands: the last one at or before it. A letter's body before the first heading
    /// stands under its title.
    static Optional<OutlineEntry> under(List<OutlineEntry> entries, Edition edition, Id<Block> block) {
        if (!edition.blocks().contains(block)) {
            return Optional.empty();
        }
        int place = edition.blocks().placeOf(block);
        return entries.stream()
                .filter(entry -> edition.blocks().contains(entry.block())
                        && edition.blocks().placeOf(entry.block()) <= place)
                .reduce((_, last) -> last);
    }
}
