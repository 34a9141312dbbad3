/// Text on the clipboard: what other programs put there, read as blocks and notes of ours, and what we put there for
/// them.
///
/// Whoever copied it is a stranger: nothing is fetched, no script is looked at, looks that belong to another paper are
/// left behind, and what could not come along is counted, not forgotten.
@NullMarked
package org.undersigned.exchange.pasting;

import org.jspecify.annotations.NullMarked;
