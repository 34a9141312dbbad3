/// The list as rows to look at: made from the letter, kept in step with it, filtered.
///
/// A row holds what it was made of, so that one change in a list of tens of thousands makes one row.
@NullMarked
package org.undersigned.signatories.rows;

import org.jspecify.annotations.NullMarked;
