package org.undersigned.model.people;

/// How the entries of the list stand on paper.
public enum Arrangement {
    /// A line each, in as many columns as short entries leave room for.
    LINES,
    /// Two columns, whatever the entries are.
    COLUMNS,
    /// A table of person, role, organisation and country.
    TABLE,
    /// One paragraph, entries parted by semicolons.
    RUN_IN
}
