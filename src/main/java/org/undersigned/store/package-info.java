/// The letter's file: one SQLite database a letter, opened, locked, saved, backed up and recovered.
///
/// Sees finished values of the model and has no clock of its own. Nothing here belongs on the screen's thread: every
/// call may touch the disk.
@NullMarked
package org.undersigned.store;

import org.jspecify.annotations.NullMarked;
