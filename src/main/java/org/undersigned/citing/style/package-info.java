/// Citations in the style that a letter chose, as citeproc-java makes them from styles written in CSL.
///
/// What comes out is an edition again, whose citations have other forms and whose prose is the author's own; so
/// pages, exports and screens need to know nothing of styles. Nothing here is loaded for a letter that is printed as
/// written.
@NullMarked
package org.undersigned.citing.style;

import org.jspecify.annotations.NullMarked;
