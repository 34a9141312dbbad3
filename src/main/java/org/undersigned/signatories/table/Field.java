package org.undersigned.signatories.table;

import java.util.List;

/// What a column of the table says of each entry.
enum Field {
    NUMBER(70, false),
    PERSON(190, true),
    ROLE(120, true),
    ORGANISATION(230, true),
    COUNTRY(110, true),
    COUNTRY_WRITTEN(120, true),
    STANDING(170, false),
    ON_LIST(74, true),
    TIER(100, true),
    CAPACITY(170, true),
    CONTACT(170, true),
    REMARKS(180, true),
    PRINTED_FORM(260, true),
    ANSWERED(110, false),
    HOW_WE_KNOW(160, false),
    SHORT_NAME(90, true),
    WEBSITE(160, true);

    /// Those shown until somebody chooses.
    static final List<Field> FIRST =
            List.of(NUMBER, PERSON, ROLE, ORGANISATION, COUNTRY, STANDING, ON_LIST, TIER, CAPACITY);

    private final double width;
    private final boolean editable;

    Field(double width, boolean editable) {
        this.width = width;
        this.editable = editable;
    }

    double width() {
        return width;
    }

    boolean isEditable() {
        return editable;
    }

    /// Whether a line of text is typed into it.
    boolean isTyped() {
        return editable && this != ON_LIST && this != CAPACITY;
    }

    boolean isOfOrganisation() {
        return this == COUNTRY || this == COUNTRY_WRITTEN || this == SHORT_NAME || this == WEBSITE;
    }
}
