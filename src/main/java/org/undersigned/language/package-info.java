/// What depends on a human language: the words of the app, folding, collation, names, dates.
///
/// No JavaFX; knows the model's words only where it must.
@NullMarked
package org.undersigned.language;

import org.jspecify.annotations.NullMarked;
