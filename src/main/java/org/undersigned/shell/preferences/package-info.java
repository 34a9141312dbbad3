/// What the app remembers of its user between two runs: who they are, how it looks, what was open.
///
/// Nothing here belongs to a letter.
@NullMarked
package org.undersigned.shell.preferences;

import org.jspecify.annotations.NullMarked;
