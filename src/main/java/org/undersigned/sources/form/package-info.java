/// The form of a source: everything that is said of it, any number of authors and of places where it can be read.
///
/// JavaFX thread; files are read by the tasks it is given.
@NullMarked
package org.undersigned.sources.form;

import org.jspecify.annotations.NullMarked;
