package org.undersigned.model;

/// The one order in which every output lists the signatories.
public enum OrderPolicy {
    BY_HAND,
    BY_ORGANISATION,
    BY_PERSON,
    BY_COUNTRY,
    BY_TIER,
    /// By the day of the first agreement; who has not agreed stands last.
    BY_DATE
}
