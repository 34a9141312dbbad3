/// What a column of a list may hold, and by which words its heading is known in five languages.
@NullMarked
package org.undersigned.exchange.lists.columns;

import org.jspecify.annotations.NullMarked;
