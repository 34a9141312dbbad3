/// The text of the letter on a sheet of paper: the panel in the middle of the window.
///
/// What a key does is decided in `gesture`, without a screen; `area` shows the outcome and is the only place
/// that knows RichTextFX.
@NullMarked
package org.undersigned.editor;

import org.jspecify.annotations.NullMarked;
