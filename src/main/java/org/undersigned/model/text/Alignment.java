package org.undersigned.model.text;

/// Where the lines of a block stand. `NATURAL` leaves it to the role and the page style.
public enum Alignment {
    NATURAL,
    START,
    CENTRE,
    END,
    JUSTIFIED
}
