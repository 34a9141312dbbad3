package org.undersigned.typeset.fo;

/// A square code that opens a source.
///
/// @param note figure of the first note that cites it
/// @param picture where the engine finds it drawn
public record SourceCode(String note, String address, String picture) {}
