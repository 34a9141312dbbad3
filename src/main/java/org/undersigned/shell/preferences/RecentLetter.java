package org.undersigned.shell.preferences;

import java.nio.file.Path;

/// A letter that was open lately.
///
/// @param title as it was when it was last closed; may be empty
public record RecentLetter(Path file, String title) {}
