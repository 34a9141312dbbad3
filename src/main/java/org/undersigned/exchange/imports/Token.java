package org.undersigned.exchange.imports;

import org.undersigned.model.text.Marks;

/// A piece of a line of text after its inline markup was read.
sealed interface Token {

    /// Words as they stand.
    record Text(Strand strand, Marks marks) implements Token {}

    /// A character that the input spells out, such as `&amp;`.
    record Spelled(String text, Strand from, Marks marks) implements Token {}

    record Break() implements Token {}

    /// The call of a note, by the label of its definition.
    record Call(String label, Strand from) implements Token {}

    /// An address.
    ///
    /// The brackets are what the input has round it; they may be empty.
    record Address(Strand address, String before, Strand opening, String after, Strand closing, Marks marks)
            implements Token {}
}
