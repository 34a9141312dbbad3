/// The frame round a letter: rows and columns that others fill. Views only, they know no letter.
@NullMarked
package org.undersigned.shell.frame;

import org.jspecify.annotations.NullMarked;
