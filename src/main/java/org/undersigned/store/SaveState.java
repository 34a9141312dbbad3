package org.undersigned.store;

import java.time.Instant;

/// How far the file is behind the letter on the screen. There is no "unsaved", only this.
public sealed interface SaveState {

    /// The file holds this revision.
    record Saved(long revision, Instant at) implements SaveState {}

    /// A newer revision waits for a pause in the typing.
    record Pending(long revision) implements SaveState {}

    /// A revision is being written.
    record Saving(long revision) implements SaveState {}

    /// The newest revision could not be written, which is being tried again.
    ///
    /// @param since when the first of these failures in a row happened
    record Failed(long revision, Problem problem, Instant since) implements SaveState {}
}
