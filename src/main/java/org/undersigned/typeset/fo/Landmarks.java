package org.undersigned.typeset.fo;

import org.undersigned.model.identity.Id;
import org.undersigned.model.text.Block;
import org.xml.sax.SAXException;

/// Names paragraphs for the engine, so that it can tell where each came to stand.
public final class Landmarks {

    private static final String PREFIX = "at-";

    private Landmarks() {}

    static String name(Block block) {
        return PREFIX + block.id().value();
    }

    /// Asks for the place of the block that is being written. Leaves no trace on the page.
    static void ask(Fo fo, Block block) throws SAXException {
        fo.empty("fox:destination", "internal-destination", name(block));
    }

    /// The paragraph of a name.
    public static Id<Block> block(String name) {
        return Id.of(name.substring(PREFIX.length()));
    }
}
