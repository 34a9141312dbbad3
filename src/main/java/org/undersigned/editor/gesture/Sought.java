package org.undersigned.editor.gesture;

/// What is looked for, and how.
///
/// @param exact whether case and accents make a difference
/// @param pattern whether the words are a regular expression
public record Sought(String words, boolean exact, boolean wholeWords, boolean pattern) {}
