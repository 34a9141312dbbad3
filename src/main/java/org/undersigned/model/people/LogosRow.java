package org.undersigned.model.people;

/// Where the logos of the organisations that sign stand in a row.
public enum LogosRow {
    NOWHERE,
    UNDER_LETTERHEAD,
    AFTER_LIST
}
