/// The list of who signs as a file for others: CSV, XLSX, Markdown, plain text, JSON.
///
/// Contact details and remarks are personal: they leave the letter only where they are chosen.
@NullMarked
package org.undersigned.exchange.lists.exports;

import org.jspecify.annotations.NullMarked;
