package org.undersigned.store;

/// What an open file is for.
public enum Access {
    WRITE,
    /// To look: nothing is written and nothing is locked, so somebody else may go on writing.
    READ_ONLY
}
