package org.undersigned.exchange.lists;

import java.util.Set;
import org.undersigned.exchange.lists.columns.Column;

/// Why a row has the fate it has, or what to know of it: values that a screen words.
public sealed interface Reason {

    /// The line holds the headings of the columns.
    record Headings() implements Reason {}

    /// The line stands above the headings: a title, a date.
    record AboveHeadings() implements Reason {}

    record BlankLine() implements Reason {}

    /// There are words in the line, but none under a column for persons or organisations.
    record NamesNobody() implements Reason {}

    /// What stands where a country should is none. It is not believed.
    record NotACountry(String written) implements Reason {}

    /// The line says again what an earlier line of the same file said.
    record RepeatsLine(int line) implements Reason {}

    /// An earlier line had no country; this one names it.
    record CountryFound(String code) implements Reason {}

    /// Another line names the country of what this line says.
    record CountryElsewhere(String code) implements Reason {}

    /// Somebody wrote something else into the review than the file says.
    record Corrected() implements Reason {}

    /// The letter has this entry already.
    record OnTheList() implements Reason {}

    /// The organisation is known already and gets another signatory.
    record OrganisationKnown(String name) implements Reason {}

    /// What this row says otherwise, or more, than the entry on the list.
    record Differs(Set<Column> columns) implements Reason {
        public Differs {
            columns = Set.copyOf(columns);
        }
    }

    /// The same name in another country.
    record OtherCountry(String code, String otherCode) implements Reason {}

    /// The name is much like another one here.
    record LooksLike(String name) implements Reason {}

    /// The line could be a person or an organisation.
    record PersonOrOrganisation() implements Reason {}

    /// Somebody chose this fate in the review.
    record Chosen() implements Reason {}
}
