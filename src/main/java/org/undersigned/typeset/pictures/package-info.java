/// Pictures of finished pages, drawn from the bytes that are exported and printed.
@NullMarked
package org.undersigned.typeset.pictures;

import org.jspecify.annotations.NullMarked;
