/// The pages as they will be printed, and the ways out to a file and to a printer.
///
/// Shows pictures of the very bytes that are exported and printed; sets nothing itself.
@NullMarked
package org.undersigned.preview;

import org.jspecify.annotations.NullMarked;
