package org.undersigned.exchange.references;

/// What came of reading a file or a pasted text: sources to look at, or a reason why there are none.
public sealed interface ReferenceResult {

    /// @param format what the text turned out to be
    /// @param reading has at least one source
    record Read(ReferenceFormat format, ReferenceReading reading) implements ReferenceResult {}

    record Refused(ReferenceRefusal reason) implements ReferenceResult {}
}
