/// One entry of the list, or several at once: their fields, what they answered, the organisation behind them.
///
/// Forms ask and make one edit; the open entry makes one as each field is left. JavaFX thread.
@NullMarked
package org.undersigned.signatories.entry;

import org.jspecify.annotations.NullMarked;
