/// Where the app begins: the composition root of the window, and the command line beside it.
@NullMarked
package org.undersigned;

import org.jspecify.annotations.NullMarked;
