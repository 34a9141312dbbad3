/// The typefaces we ship: which of them sets which character.
///
/// Reads nothing but our own resources. The engine itself is told of the files in `engine.xml`.
@NullMarked
package org.undersigned.typeset.fonts;

import org.jspecify.annotations.NullMarked;
