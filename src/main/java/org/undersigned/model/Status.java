package org.undersigned.model;

/// What a signatory last said, or was last asked.
public enum Status {
    INVITED,
    CONSIDERING,
    AGREED,
    CONFIRMED,
    DECLINED,
    WITHDRAWN;

    /// Whether somebody of this status must not stand on the list.
    public boolean leavesList() {
        return this == DECLINED || this == WITHDRAWN;
    }
}
