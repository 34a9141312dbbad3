/// Finished pages on paper, through the printers the system knows.
@NullMarked
package org.undersigned.typeset.print;

import org.jspecify.annotations.NullMarked;
