/// The choice of a citation style, each shown on what the letter itself cites.
@NullMarked
package org.undersigned.sources.style;

import org.jspecify.annotations.NullMarked;
