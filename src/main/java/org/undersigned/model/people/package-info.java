/// Who signs: persons, organisations, and the entries of the list that name them.
///
/// What a signatory said is not here; it stands in the append-only ledger of the letter.
@NullMarked
package org.undersigned.model.people;

import org.jspecify.annotations.NullMarked;
