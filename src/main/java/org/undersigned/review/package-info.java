/// The import review: what the importer understood of a text, line by line, with every decision open to change.
///
/// A panel for a window of its own; whoever opens it offers Accept and Cancel. JavaFX thread.
@NullMarked
package org.undersigned.review;

import org.jspecify.annotations.NullMarked;
