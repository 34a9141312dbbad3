package org.undersigned.signatories.twice;

import java.util.LinkedHashSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.undersigned.language.SignatoryForm;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Names;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

/// What tells one from another. A part that is not there is empty.
///
/// @param country ISO 3166-1 alpha-2 or as written
/// @param entries how many entries of the list name it
/// @param with for an organisation who signs for it, for a person for whom they sign
record Facts(String name, String shortName, String country, String website, int entries, String with) {

    private static final int MOST = 4;

    static Facts of(Letter letter, Organisation organisation) {
        Predicate<Signatory> names = each -> organisation.id().equals(each.organisation());
        return new Facts(
                organisation.names().in(""),
                organisation.shortName(),
                organisation.country(),
                organisation.website(),
                count(letter, names),
                with(letter, names, true));
    }

    static Facts of(Letter letter, Person person) {
        Predicate<Signatory> names = each -> person.id().equals(each.person());
        return new Facts(person.names().in(""), "", "", "", count(letter, names), with(letter, names, false));
    }

    private static int count(Letter letter, Predicate<Signatory> names) {
        return (int) letter.signatories().stream().filter(names).count();
    }

    private static String with(Letter letter, Predicate<Signatory> names, boolean persons) {
        var form = new SignatoryForm(letter, letter.original());
        var all = letter.signatories().stream()
                .filter(names)
                .map(each -> persons ? form.person(each) : form.organisation(each))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var some = all.stream().limit(MOST).collect(Collectors.joining(", "));
        return all.size() > MOST ? some + " …" : some;
    }

    /// The organisation that is kept, with these facts. Names in other languages come from both.
    Organisation on(Organisation kept, Organisation gone) {
        return new Organisation(
                kept.id(),
                names(kept.names(), gone.names()),
                shortName,
                country,
                spelling(kept, gone),
                website,
                kept.logo() == null ? gone.logo() : kept.logo(),
                kept.chapterOf() == null ? gone.chapterOf() : kept.chapterOf());
    }

    /// The country is spelt as the one spelt it whose country was chosen.
    private String spelling(Organisation kept, Organisation gone) {
        return country.equals(kept.country())
                ? kept.countryWritten()
                : country.equals(gone.country()) ? gone.countryWritten() : "";
    }

    Person on(Person kept, Person gone) {
        return new Person(kept.id(), names(kept.names(), gone.names()));
    }

    private Names names(Names kept, Names gone) {
        var all = new TreeMap<>(gone.byLanguage());
        all.putAll(kept.byLanguage());
        all.put("", name);
        return new Names(all);
    }
}
