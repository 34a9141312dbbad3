/// Looking online at the addresses of sources, and keeping copies of what stands there: only when the user asks, with
/// progress, and in one step of undo.
@NullMarked
package org.undersigned.sources.looking;

import org.jspecify.annotations.NullMarked;
