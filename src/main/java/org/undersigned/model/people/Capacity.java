package org.undersigned.model.people;

/// In what capacity somebody signs.
public enum Capacity {
    FOR_THE_ORGANISATION,
    PERSONAL,
    AFFILIATION_FOR_IDENTIFICATION
}
