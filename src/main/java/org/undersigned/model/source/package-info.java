/// What claims stand on: sources, the places where they can be read, and files kept inside the letter.
///
/// A source is stated once and cited from many notes, in any edition.
@NullMarked
package org.undersigned.model.source;

import org.jspecify.annotations.NullMarked;
