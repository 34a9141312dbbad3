package org.undersigned.signatories.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.undersigned.language.Countries;
import org.undersigned.language.SignatoryOrder;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Organisation;

/// How countries are spelt in a letter where that is not their name in its language.
public final class Spellings {

    /// A spelling of a country.
    ///
    /// @param name what the letter's language calls the country
    /// @param organisations how many are printed with this spelling
    public record Spelling(String code, String written, String name, int organisations) {}

    private Spellings() {}

    /// In the order of the names.
    public static List<Spelling> of(Letter letter) {
        var original = letter.original();
        var found = new LinkedHashMap<String, Spelling>();
        for (var organisation : letter.organisations()) {
            if (!organisation.countryWritten().isEmpty()) {
                found.merge(
                        organisation.country() + " " + organisation.countryWritten(),
                        new Spelling(
                                organisation.country(),
                                organisation.countryWritten(),
                                Countries.name(organisation.country(), original.language()),
                                1),
                        (one, other) -> new Spelling(
                                one.code(), one.written(), one.name(), one.organisations() + other.organisations()));
            }
        }
        var collator = SignatoryOrder.collator(original);
        var all = new ArrayList<>(found.values());
        all.sort((one, other) ->
                collator.compare(one.name() + "\t" + one.written(), other.name() + "\t" + other.written()));
        return List.copyOf(all);
    }

    /// The organisations that change when these spellings give way to the name.
    public static List<Organisation> normalised(Letter letter, Collection<Spelling> chosen) {
        return letter.organisations().stream()
                .filter(organisation -> chosen.stream()
                        .anyMatch(each -> each.code().equals(organisation.country())
                                && each.written().equals(organisation.countryWritten())))
                .map(organisation -> organisation.withCountry(organisation.country()))
                .toList();
    }
}
