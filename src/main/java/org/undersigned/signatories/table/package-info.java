/// The list as a wide table: columns chosen and sorted to look at, cells edited where they stand.
///
/// Sorting is a view: the printed order stays the letter's. JavaFX thread.
@NullMarked
package org.undersigned.signatories.table;

import org.jspecify.annotations.NullMarked;
