package org.undersigned.sources.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// Nodes of one kind in a pane of their own, filled anew with what they show: a card that scrolls by or is filtered
/// costs words, and hardly ever a node.
final class Reused<N extends Node> {

    private final ObservableList<Node> children;
    private final Supplier<N> make;
    private final List<N> made = new ArrayList<>();

    /// @param children of the pane, which holds nothing else
    Reused(ObservableList<Node> children, Supplier<N> make) {
        this.children = children;
        this.make = make;
    }

    /// A node for each item, in order.
    <T> void show(List<T> items, BiConsumer<N, T> fill) {
        if (children.size() > items.size()) {
            children.remove(items.size(), children.size());
        }
        for (int i = 0; i < items.size(); i++) {
            if (i == made.size()) {
                made.add(make.get());
            }
            var node = made.get(i);
            fill.accept(node, items.get(i));
            if (i == children.size()) {
                children.add(node);
            }
        }
    }
}
