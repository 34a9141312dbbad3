package org.undersigned.language.typing;

import org.undersigned.model.text.ListStyle;

/// What should become of what was just typed. Places are UTF-16 units from the start of the block.
public sealed interface Polished {

    /// Other characters in the place of some.
    record Replaced(int from, int to, String text) implements Polished {}

    /// The end of an ordinal, set higher.
    record Raised(int from, int to) implements Polished {}

    /// An address that can be followed.
    record Linked(int from, int to, String address) implements Polished {}

    /// The block is an item of a list; what stands before `length` only said so.
    record ListBegun(int length, ListStyle style) implements Polished {}
}
