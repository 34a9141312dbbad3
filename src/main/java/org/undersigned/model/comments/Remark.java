package org.undersigned.model.comments;

import java.time.Instant;

/// What somebody said once in the thread of a comment.
///
/// @param by how the author signs
/// @param words plain, may hold line feeds
public record Remark(String by, Instant at, String words) {}
