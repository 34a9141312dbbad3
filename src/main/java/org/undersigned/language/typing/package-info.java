/// What typing becomes in print: quotes and dashes as a language has them, the spaces of French, lists,
/// links.
///
/// Pure functions of the text before the caret. Nothing here changes what was not just typed.
@NullMarked
package org.undersigned.language.typing;

import org.jspecify.annotations.NullMarked;
