package org.undersigned.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Block;
import org.undersigned.model.text.ListStyle;
import org.undersigned.model.text.Role;

/// What stands before each list item: 1. 2. 3., inside that a. b. c., and figures again below; or a bullet. The same in
/// every output.
public final class ListLabels {

    private static final List<String> BULLETS = List.of("\u2022", "\u2013", "\u00B7");

    /// @param depth 0 for an item of no other item's list
    /// @param number from 1; 0 for a bullet
    public record Label(int depth, int number, String text) {}

    private final Map<Id<Block>, Label> labels = new HashMap<>();
    private final Figures figures;

    /// A list that is being counted.
    private static final class Open {

        private final int level;
        private int number;

        Open(int level) {
            this.level = level;
        }
    }

    /// @param language of the edition, whose figures are used
    public ListLabels(Iterable<Block> blocks, String language) {
        figures = new Figures(language);
        Deque<Open> open = new ArrayDeque<>();
        for (var block : blocks) {
            if (block.role() == Role.LIST_ITEM) {
                count(block, open);
            } else {
                open.clear();
            }
        }
    }

    /// @throws IllegalArgumentException when the block is no list item of these blocks
    public Label of(Block item) {
        var label = labels.get(item.id());
        if (label == null) {
            throw new IllegalArgumentException("No list item: " + item.id());
        }
        return label;
    }

    private void count(Block item, Deque<Open> open) {
        int level = item.layout().level();
        while (open.size() > 1 && open.getFirst().level > level) {
            open.pop();
        }
        if (open.isEmpty() || level > open.getFirst().level) {
            open.push(new Open(level));
        }
        int depth = open.size() - 1;
        boolean numbered = item.layout().listStyle() == ListStyle.NUMBER;
        int number = numbered ? ++open.getFirst().number : 0;
        var text = numbered ? figure(number, depth) : BULLETS.get(Math.min(depth, BULLETS.size() - 1));
        labels.put(item.id(), new Label(depth, number, text));
    }

    private String figure(int number, int depth) {
        boolean letters = depth == 1 && number <= 26;
        return (letters ? String.valueOf((char) ('a' + number - 1)) : figures.of(number)) + ".";
    }
}
