/// Lists of names brought into a letter: what each column means, what becomes of each row and why, and the
/// persons, organisations and entries that follow. Every line of the file is accounted for.
@NullMarked
package org.undersigned.exchange.lists;

import org.jspecify.annotations.NullMarked;
