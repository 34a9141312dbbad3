package org.undersigned.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.model.identity.Id;

/// The outline of a letter: which blocks are headings, how deep, and by what name a bookmark finds them.
///
/// Depths never skip one, whatever levels the author chose, so that somebody who only hears the letter can
/// follow.
public final class Headings {

    /// @param depth 1 for the title, or for the first heading of a letter without one
    public record Entry(Block block, int depth, String id) {}

    private static final int DEEPEST = 6;

    private final Map<Id<Block>, Entry> entries = new HashMap<>();
    private final List<Entry> order = new ArrayList<>();

    public Headings(Iterable<Block> blocks) {
        int above = 0;
        boolean titled = false;
        for (var block : blocks) {
            boolean names =
                    block.role() == Role.TITLE || block.role() == Role.HEADING || block.role() == Role.SIGNATORIES;
            if (!names || block.prose().words().isEmpty()) {
                continue;
            }
            if (block.role() == Role.TITLE) {
                if (!titled) {
                    titled = true;
                    above = add(block, 1);
                }
            } else {
                int level = block.role() == Role.HEADING ? block.layout().level() : 1;
                int wanted = titled ? level + 1 : level;
                above = add(block, Math.min(DEEPEST, Math.min(wanted, above + 1)));
            }
        }
    }

    public List<Entry> inOrder() {
        return order;
    }

    public String idOf(Block block) {
        var entry = entries.get(block.id());
        return entry == null ? "" : entry.id();
    }

    /// 1 for the title, more for what stands under it; 0 when the block is no heading.
    public int depthOf(Block block) {
        var entry = entries.get(block.id());
        return entry == null ? 0 : entry.depth();
    }

    private int add(Block block, int depth) {
        var entry = new Entry(block, depth, "part-" + (order.size() + 1));
        entries.put(block.id(), entry);
        order.add(entry);
        return depth;
    }
}
