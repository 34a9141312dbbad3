/// Where words may be broken at the end of a line, by the patterns of TeX, one file a language.
///
/// Pure: text in, the same text with soft hyphens out. The files are data, unchanged, each with its licence in
/// its head.
@NullMarked
package org.undersigned.language.hyphenation;

import org.jspecify.annotations.NullMarked;
