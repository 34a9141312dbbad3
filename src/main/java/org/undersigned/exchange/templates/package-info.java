/// The look of a letter as a file of its own, to share and to use again: page style and letterhead, and not a word of
/// any letter.
@NullMarked
package org.undersigned.exchange.templates;

import org.jspecify.annotations.NullMarked;
