package org.undersigned.exchange.lists;

import org.undersigned.exchange.lists.columns.Column;
import org.undersigned.language.WrittenCountry;
import org.undersigned.model.people.Capacity;

/// What one row says. A part that is not there is empty.
///
/// @param country ISO 3166-1 alpha-2; what is no country never gets here
/// @param countryWritten how the row writes it, where that is not its name in the language of the letter
public record ListEntry(
        String person,
        String role,
        String organisation,
        String shortName,
        String country,
        String countryWritten,
        Capacity capacity,
        String tier,
        String contact,
        String website,
        String remarks,
        String printedForm) {

    /// What stands under a column that is text, else empty.
    public String get(Column column) {
        return switch (column) {
            case PERSON -> person;
            case ROLE -> role;
            case ORGANISATION -> organisation;
            case SHORT_NAME -> shortName;
            case COUNTRY -> country;
            case COUNTRY_WRITTEN -> countryWritten;
            case TIER -> tier;
            case CONTACT -> contact;
            case WEBSITE -> website;
            case REMARKS -> remarks;
            case GIVEN_NAME, FAMILY_NAME, CAPACITY, WHOLE_LINE, IGNORED -> "";
        };
    }

    public boolean namesNobody() {
        return person.isBlank() && organisation.isBlank();
    }

    /// How a table shows the row in short.
    public String name() {
        return person.isBlank() ? organisation : organisation.isBlank() ? person : person + " - " + organisation;
    }

    /// The entry with another text under a column of names, role or country. Another name is printed as it is, and
    /// nobody signs for an organisation that is not there.
    public ListEntry with(Column column, String text) {
        boolean home = column == Column.ORGANISATION;
        boolean name = home || column == Column.PERSON;
        var signs = home && text.isEmpty()
                ? Capacity.PERSONAL
                : home && organisation.isEmpty() ? Capacity.FOR_THE_ORGANISATION : capacity;
        return new ListEntry(
                column == Column.PERSON ? text : person,
                column == Column.ROLE ? text : role,
                home ? text : organisation,
                shortName,
                column == Column.COUNTRY ? text : country,
                column == Column.COUNTRY ? "" : countryWritten,
                signs,
                tier,
                contact,
                website,
                remarks,
                name ? "" : printedForm);
    }

    public ListEntry withPrintedForm(String changed) {
        return new ListEntry(
                person,
                role,
                organisation,
                shortName,
                country,
                countryWritten,
                capacity,
                tier,
                contact,
                website,
                remarks,
                changed);
    }

    ListEntry withCountry(WrittenCountry changed) {
        return new ListEntry(
                person,
                role,
                organisation,
                shortName,
                changed.code(),
                changed.spelling(),
                capacity,
                tier,
                contact,
                website,
                remarks,
                printedForm);
    }
}
