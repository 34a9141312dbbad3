package org.undersigned.exchange.imports;

/// What came of reading a file: an understanding to look at, or a reason why there is none.
public sealed interface ImportResult {

    record Understood(Understanding understanding) implements ImportResult {}

    record Refused(Refusal reason) implements ImportResult {}
}
