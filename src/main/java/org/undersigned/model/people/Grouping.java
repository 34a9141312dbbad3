package org.undersigned.model.people;

/// What the list is divided by, each part under its heading.
public enum Grouping {
    NONE,
    BY_TIER,
    BY_COUNTRY
}
