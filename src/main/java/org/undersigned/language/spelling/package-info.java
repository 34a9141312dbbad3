/// Spelling without a network: the dictionaries the app brings, which words of a text are looked up, and what
/// a wrong one may have meant.
///
/// Only here are Lucene's classes known. Everything may be called from any thread; reading a dictionary takes
/// up to a second, a suggestion up to a quarter of one.
@NullMarked
package org.undersigned.language.spelling;

import org.jspecify.annotations.NullMarked;
