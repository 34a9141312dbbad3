/// Files that a letter keeps inside its own: taken in, opened, written out, for every panel that shows some.
///
/// The store stands behind an interface: a panel can be opened with a letter that no file holds.
@NullMarked
package org.undersigned.keeping;

import org.jspecify.annotations.NullMarked;
