package org.undersigned.editor.area;

import java.util.List;
import org.undersigned.model.text.Block;

/// Says which stretches of a block are drawn in a way that is no part of its text.
@FunctionalInterface
public interface Decorator {

    /// Asked on the JavaFX thread at each change of a block, so it must be quick.
    List<Stretch> of(Block block);

    /// A part of a block and how it is drawn.
    ///
    /// @param from in UTF-16 units from the start of the block
    /// @param to after its last unit
    record Stretch(int from, int to, Kind kind) {}

    /// What a stretch is drawn as.
    enum Kind {
        WRONG,
        COMMENTED
    }
}
