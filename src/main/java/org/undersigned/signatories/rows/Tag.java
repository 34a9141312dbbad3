package org.undersigned.signatories.rows;

/// Something by which rows are narrowed down: the group or country they are of, or what they lack.
public sealed interface Tag {

    record OfTier(String name) implements Tag {}

    /// @param code ISO 3166-1 alpha-2 or as written
    record OfCountry(String code) implements Tag {}

    record Lacking(Lack what) implements Tag {}

    /// What somebody should find out.
    enum Lack {
        COUNTRY,
        CONTACT,
        PERSON
    }
}
