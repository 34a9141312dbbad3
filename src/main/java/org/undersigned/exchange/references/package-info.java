/// Sources from and to other programs: BibTeX and BibLaTeX, RIS, CSL-JSON, and pasted lists of addresses.
///
/// Reading is total: any text gives entries and an account of what was not one. A field that has no place in a
/// [org.undersigned.model.source.Source] is kept under its own name and written again.
@NullMarked
package org.undersigned.exchange.references;

import org.jspecify.annotations.NullMarked;
