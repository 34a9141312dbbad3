/// Whatever a list of names comes in as - CSV, XLSX, web page, vCard, plain lines - read into rows of cells.
///
/// What the cells mean is not decided here. A stranger's file is not trusted: sizes are bounded, nothing is
/// fetched, and what cannot be read is refused with a reason and never with an exception.
@NullMarked
package org.undersigned.exchange.lists.tables;

import org.jspecify.annotations.NullMarked;
