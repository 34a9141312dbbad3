/// Getting back what was thought lost: letters that never got a name, and dated backups.
///
/// Nothing found is ever written over: a backup opens as a new untitled letter.
@NullMarked
package org.undersigned.shell.recovery;

import org.jspecify.annotations.NullMarked;
