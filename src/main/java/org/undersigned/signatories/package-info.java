/// The list of who signs, as a panel: what it shows of the letter, and gestures turned into edits.
///
/// Meets other panels in the open letter only. JavaFX thread.
@NullMarked
package org.undersigned.signatories;

import org.jspecify.annotations.NullMarked;
