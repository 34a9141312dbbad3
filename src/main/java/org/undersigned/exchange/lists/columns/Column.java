package org.undersigned.exchange.lists.columns;

/// What a column of a list holds.
public enum Column {
    PERSON,
    GIVEN_NAME,
    FAMILY_NAME,
    ROLE,
    ORGANISATION,
    SHORT_NAME,
    COUNTRY,
    /// How the country is spelt, beside a column that names it.
    COUNTRY_WRITTEN,
    CAPACITY,
    TIER,
    CONTACT,
    WEBSITE,
    REMARKS,
    /// Person, role, organisation and country in one line, divided as such lines are.
    WHOLE_LINE,
    IGNORED;

    /// Whether more than one column may hold this; their cells are put together.
    public boolean mayRepeat() {
        return this == CONTACT || this == REMARKS || this == IGNORED;
    }
}
