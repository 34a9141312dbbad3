/// Bytes of a stranger's file as text, whatever its encoding.
///
/// Knows nothing of what the text says; each format reads on from here.
@NullMarked
package org.undersigned.exchange.decoding;

import org.jspecify.annotations.NullMarked;
