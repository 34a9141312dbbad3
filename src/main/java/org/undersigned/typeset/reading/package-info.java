/// Reads finished pages back: which letters stand where, to which paragraph they belong, and which places of the
/// paragraph's text they are.
@NullMarked
package org.undersigned.typeset.reading;

import org.jspecify.annotations.NullMarked;
