/// A list of names on its way into the letter: where it comes from, what its columns mean, what becomes of each row.
///
/// The list is read and reviewed away from the JavaFX thread; nothing of it is in the letter before it is accepted,
/// and then all of it is one edit.
@NullMarked
package org.undersigned.signatories.importing;

import org.jspecify.annotations.NullMarked;
