/// Blocks, the prose inside them, and the notes they call.
///
/// Everything is an immutable value. A position inside prose counts UTF-16 units; a note call, citation, field, line
/// break or picture is one unit long, so that a screen, a file and a test count alike.
@NullMarked
package org.undersigned.model.text;

import org.jspecify.annotations.NullMarked;
