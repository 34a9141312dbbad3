/// The left column: the outline of the edition on show, the letter's editions, and its versions.
///
/// Meets other panels in the open letter only. JavaFX thread.
@NullMarked
package org.undersigned.outline;

import org.jspecify.annotations.NullMarked;
