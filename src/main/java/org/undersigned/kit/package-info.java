/// What every panel needs and no panel owns: commands, icons, small controls.
///
/// Knows nothing of letters.
@NullMarked
package org.undersigned.kit;

import org.jspecify.annotations.NullMarked;
