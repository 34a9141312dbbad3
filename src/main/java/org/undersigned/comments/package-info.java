/// The comments on the text, beside it: who said what about which words, with answers, until it is dealt with.
///
/// Meets the editor in the document: a comment is shown by visiting its words, and follows the caret by its place.
@NullMarked
package org.undersigned.comments;

import org.jspecify.annotations.NullMarked;
