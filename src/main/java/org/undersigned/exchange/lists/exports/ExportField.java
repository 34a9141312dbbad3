package org.undersigned.exchange.lists.exports;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What can be told of an entry.
public enum ExportField {
    PERSON,
    ROLE,
    ORGANISATION,
    SHORT_NAME,
    COUNTRY,
    CAPACITY,
    TIER,
    WEBSITE,
    CONTACT,
    REMARKS;

    /// What may go out without being asked for.
    public static Set<ExportField> openly() {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(CONTACT, REMARKS)));
    }
}
