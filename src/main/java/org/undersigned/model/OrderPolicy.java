package org.undersigned.model;

/// The one order in which every output lists the signatories.
public enum OrderPolicy {
    BY_HAND,
    BY_ORGANISATION,
    BY_PERSON
}
