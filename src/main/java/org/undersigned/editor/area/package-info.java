/// The text control: a projection of one text of the open letter onto RichTextFX.
///
/// Its segments, styles and documents never leave this package.
@NullMarked
package org.undersigned.editor.area;

import org.jspecify.annotations.NullMarked;
