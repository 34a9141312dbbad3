/// What readers of a draft say about it: comments on a stretch of text, their threads, and how they stay with their
/// words.
///
/// Never printed, never exported, no part of a fingerprint.
@NullMarked
package org.undersigned.model.comments;

import org.jspecify.annotations.NullMarked;
