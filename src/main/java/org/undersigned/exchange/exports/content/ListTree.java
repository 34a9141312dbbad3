package org.undersigned.exchange.exports.content;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.language.ListLabels.Label;
import org.undersigned.model.text.Block;

/// Neighbouring list items as lists inside lists, each of numbers or of bullets throughout.
///
/// @param numbered numbers, or bullets
public record ListTree(boolean numbered, List<Item> items) {

    /// @param inner the lists inside this item
    public record Item(Block block, Label label, List<ListTree> inner) {}

    /// @param items neighbouring list items of one edition
    static List<ListTree> of(List<Block> items, Content content) {
        var trees = new ArrayList<ListTree>();
        for (int i = 0; i < items.size(); ) {
            var label = content.label(items.get(i));
            int end = i + 1;
            while (end < items.size() && content.label(items.get(end)).depth() > label.depth()) {
                end++;
            }
            var item = new Item(items.get(i), label, of(items.subList(i + 1, end), content));
            boolean numbered = label.number() > 0;
            boolean goesOn = !trees.isEmpty() && trees.getLast().numbered() == numbered && label.number() != 1;
            if (!goesOn) {
                trees.add(new ListTree(numbered, new ArrayList<>()));
            }
            trees.getLast().items().add(item);
            i = end;
        }
        return trees;
    }
}
