/// What every export is made from: the blocks, notes and list of one edition as they are printed, with addresses,
/// fields and citations resolved, and pictures at hand.
///
/// One way of reading a letter, so that all formats say the same words in the same order.
@NullMarked
package org.undersigned.exchange.exports.content;

import org.jspecify.annotations.NullMarked;
