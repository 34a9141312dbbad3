package org.undersigned.store;

import java.time.Instant;

/// Who has a file open for writing.
///
/// @param who as their preferences name them; may be empty
/// @param machine the name of the computer; may be empty
/// @param pid of the process on that machine
public record LockHolder(String who, String machine, Instant since, long pid) {}
