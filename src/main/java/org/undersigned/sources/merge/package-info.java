/// Finding sources that are one and making them one, with a look at both.
@NullMarked
package org.undersigned.sources.merge;

import org.jspecify.annotations.NullMarked;
