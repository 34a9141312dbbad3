package org.undersigned.document;

/// The name of one state of the open letter. Undo brings back the revision of the state it goes back to, so
/// "is it saved?" is `saved.equals(current)`, never a flag that somebody forgets to set.
public record Revision(long number) {}
