/// Work away from the JavaFX thread, and the only road back to it.
///
/// Nobody else in the house calls `Platform.runLater` or makes a thread.
@NullMarked
package org.undersigned.kit.tasks;

import org.jspecify.annotations.NullMarked;
