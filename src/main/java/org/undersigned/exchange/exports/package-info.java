/// Letters out: one class per format, each a pure function of a letter and one of its editions.
///
/// Every format says the same words in the same order, body and notes each.
@NullMarked
package org.undersigned.exchange.exports;

import org.jspecify.annotations.NullMarked;
