package org.undersigned.exchange.imports;

import org.jspecify.annotations.Nullable;
import org.undersigned.model.text.Mark;

/// A stretch of a strand while its inline markup is being paired up.
final class Item {

    enum Kind {
        TEXT,
        /// A run of `*`, `_` or `~` that may open or close emphasis.
        DELIMITER,
        /// Markup that shows nothing by itself.
        MARKUP,
        BREAK,
        CALL,
        SPELLED,
        ADDRESS,
        LINK_START,
        LINK_END,
        TAG_OPEN,
        TAG_CLOSE
    }

    final Kind kind;
    final int from;
    final int to;

    /// What the kind needs beside its place: a label, a spelled character, an address, the name of a tag.
    final String value;

    Fate fate = Fate.EMPHASIS;
    boolean opens;
    boolean closes;

    /// Characters of a delimiter run not yet used; those used stand at the inner side of opener and closer.
    int left;

    /// For addresses and link ends: where the address itself stands.
    int addressFrom;

    int addressTo;

    @Nullable
    Mark mark;

    Item(Kind kind, int from, int to, String value) {
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.value = value;
        this.left = to - from;
    }

    static Item markup(int from, int to, Fate fate) {
        var item = new Item(Kind.MARKUP, from, to, "");
        item.fate = fate;
        return item;
    }

    static Item address(Kind kind, int from, int to, int addressFrom, int addressTo) {
        var item = new Item(kind, from, to, "");
        item.addressFrom = addressFrom;
        item.addressTo = addressTo;
        item.fate = Fate.LINK;
        return item;
    }
}
