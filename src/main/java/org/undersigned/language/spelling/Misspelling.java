package org.undersigned.language.spelling;

/// A word that no dictionary of its language knows.
///
/// @param start of the word in its block, in UTF-16 units
/// @param end after its last unit
/// @param language BCP 47 tag of the words around it
public record Misspelling(int start, int end, String word, String language) {}
