/// The panel in which a letter gets its page: ready-made styles, paper, margins, type, fitting to a number of
/// pages, and templates to share.
///
/// Every change is an edit of the letter, to be undone like any other; a small picture shows the first page with it.
@NullMarked
package org.undersigned.pagestyle;

import org.jspecify.annotations.NullMarked;
