/// What a key, a command or a paste does to blocks of text: pure functions from blocks and a selection to a change.
///
/// No screen and no state, so that every rule of the editor can be tested as a table.
@NullMarked
package org.undersigned.editor.gesture;

import org.jspecify.annotations.NullMarked;
