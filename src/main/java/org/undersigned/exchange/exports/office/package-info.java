/// Letters for word processors, as `.docx` and `.odt`: real footnotes, named styles, lists, links, and the list of who
/// signs as a table.
///
/// Written straight into the zip, part by part; why no library does it stands in decision 20.
@NullMarked
package org.undersigned.exchange.exports.office;

import org.jspecify.annotations.NullMarked;
