/// The notes of the edition on show and the sources they stand on, as a panel.
///
/// Meets other panels in the open letter only. JavaFX thread.
@NullMarked
package org.undersigned.sources;

import org.jspecify.annotations.NullMarked;
