/// The letter as formatting objects: a stream of XML events that an engine takes in, made from the model and from
/// nothing else. One class for each part of a page.
///
/// Knows XSL-FO and the two habits of Apache FOP that it must (extensions, footnotes); calls no engine.
@NullMarked
package org.undersigned.typeset.fo;

import org.jspecify.annotations.NullMarked;
