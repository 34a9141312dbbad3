package org.undersigned.model.people;

/// What is printed of an entry of the list, and how.
///
/// @param organisationFirst whether the organisation stands before the person
/// @param role whether the person's role is printed
/// @param country whether the organisation's country is printed
/// @param logo whether the organisation's logo is printed, where one is kept
/// @param separator between person and organisation
/// @param disclaimer whether who signs in a personal capacity is marked, with one line under the list that says what
///     the mark means, instead of words in each entry
/// @param pattern how an entry is printed instead of what the choices say, such as `{person}[, {role}]`; empty for
///     none
public record ListLook(
        Arrangement arrangement,
        boolean organisationFirst,
        boolean role,
        boolean country,
        boolean logo,
        String separator,
        boolean disclaimer,
        String pattern) {

    public static final ListLook PLAIN = new ListLook(Arrangement.LINES, false, true, false, false, " - ", false, "");

    /// A look without a pattern of its own.
    public ListLook(
            Arrangement arrangement,
            boolean organisationFirst,
            boolean role,
            boolean country,
            boolean logo,
            String separator,
            boolean disclaimer) {
        this(arrangement, organisationFirst, role, country, logo, separator, disclaimer, "");
    }
}
