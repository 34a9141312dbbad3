package org.undersigned.store.keeping;

import java.nio.file.Path;
import java.time.Instant;

/// A sound letter's file in the user's folder, with enough to choose by.
///
/// @param changed when it was last written
/// @param size in bytes
/// @param title of the original edition; may be empty
public record Found(Path path, Instant changed, long size, String title, int signatories) {}
