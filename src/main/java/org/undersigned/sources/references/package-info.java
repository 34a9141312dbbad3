/// Sources in from BibTeX, RIS, CSL-JSON and lists of addresses, with a look at every one before it is brought in, and
/// out in the same forms.
@NullMarked
package org.undersigned.sources.references;

import org.jspecify.annotations.NullMarked;
