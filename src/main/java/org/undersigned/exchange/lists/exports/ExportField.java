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
    COUNTRY_CODE,
    COUNTRY_WRITTEN,
    CAPACITY,
    TIER,
    WEBSITE,
    CONTACT,
    REMARKS;

    /// What may go out without being asked for. How a country is written beside its name only clutters a table.
    public static Set<ExportField> openly() {
        return Collections.unmodifiableSet(
                EnumSet.complementOf(EnumSet.of(CONTACT, REMARKS, COUNTRY_CODE, COUNTRY_WRITTEN)));
    }
}
