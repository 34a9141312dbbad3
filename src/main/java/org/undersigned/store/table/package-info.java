/// The tables of a letter's file: their SQL, their migrations, and the rows a letter is made of.
///
/// Column names are meant to be read by people with any SQLite tool, see `src/docs/file-format.md`.
@NullMarked
package org.undersigned.store.table;

import org.jspecify.annotations.NullMarked;
