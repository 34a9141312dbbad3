package org.undersigned.exchange.imports;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.exchange.people.SignatoryLine;
import org.undersigned.language.WrittenCountry;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

/// Signatories of understood lines. A person or organisation whose name stands in several lines is one.
final class ListMaker {

    private final Ids ids;
    private final Map<String, Organisation> organisations = new LinkedHashMap<>();

    /// As written, by the keys of organisations.
    private final Map<String, String> countries = new HashMap<>();

    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final List<Signatory> signatories = new ArrayList<>();

    ListMaker(Ids ids) {
        this.ids = ids;
    }

    void add(SignatoryLine line, String tier) {
        var person = line.person().isEmpty() ? null : person(line.person());
        var organisation = line.organisation().isEmpty() ? null : organisation(line);
        signatories.add(new Signatory(
                ids.fresh(),
                person,
                organisation,
                line.role(),
                line.capacity(),
                line.printedForm(),
                tier,
                "",
                "",
                true));
    }

    Letter into(Letter letter) {
        var language = letter.original().language();
        countries.forEach((key, written) -> organisations.computeIfPresent(
                key, (_, organisation) -> WrittenCountry.of(written, language).of(organisation)));
        return letter.withPeople(
                Register.copyOf(organisations.values()),
                Register.copyOf(persons.values()),
                Register.copyOf(signatories));
    }

    private Id<Person> person(String name) {
        return persons.computeIfAbsent(key(name), _ -> Person.of(ids.fresh(), name))
                .id();
    }

    private Id<Organisation> organisation(SignatoryLine line) {
        var known = organisations.computeIfAbsent(
                key(line.organisation()), _ -> Organisation.of(ids.fresh(), line.organisation()));
        if (!line.country().isEmpty()) {
            countries.putIfAbsent(key(line.organisation()), line.country());
        }
        return known.id();
    }

    private static String key(String name) {
        return Normalizer2.getNFCInstance().normalize(name.strip());
    }
}
