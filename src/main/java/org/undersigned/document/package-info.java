/// The open letter: its observable current value, the edits that make the next one, and one undo line for all of them.
///
/// Panels meet here and nowhere else. Owned by one thread, in the app the JavaFX one; the values it hands out may go
/// to any thread.
@NullMarked
package org.undersigned.document;

import org.jspecify.annotations.NullMarked;
