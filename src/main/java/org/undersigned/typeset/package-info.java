/// Letter in, pages out: what the rest of the house asks of the typesetting room, and nothing of how it is done.
///
/// The engine (Apache FOP) stands in `fop`, what it is fed in `fo`, our fonts in `fonts`; `pictures` and `print` show
/// and print the very bytes of [Pages]. No JavaFX and no screen; nothing here resolves an address or reads a file.
@NullMarked
package org.undersigned.typeset;

import org.jspecify.annotations.NullMarked;
