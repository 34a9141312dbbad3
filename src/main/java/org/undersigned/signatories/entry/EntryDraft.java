package org.undersigned.signatories.entry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.PeopleEdit;
import org.undersigned.language.Countries;
import org.undersigned.language.WrittenCountry;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Names;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

/// An entry as a form holds it: names as typed, not yet persons and organisations.
///
/// @param country of the organisation, as typed or said in the language of the edition
public record EntryDraft(
        String person,
        String role,
        String organisation,
        Capacity capacity,
        String country,
        String printedForm,
        String tier,
        String contact,
        String remarks,
        boolean onList) {

    static final EntryDraft EMPTY = new EntryDraft("", "", "", Capacity.FOR_THE_ORGANISATION, "", "", "", "", "", true);

    public EntryDraft {
        person = person.strip();
        role = role.strip();
        organisation = organisation.strip();
        country = country.strip();
        printedForm = printedForm.strip();
    }

    /// What the letter says of an entry now.
    public static EntryDraft of(Letter letter, Signatory signatory, String language) {
        var organisation = find(letter.organisations(), signatory.organisation());
        var person = find(letter.persons(), signatory.person());
        return new EntryDraft(
                person.map(value -> value.names().in(language)).orElse(""),
                signatory.role(),
                organisation.map(value -> value.names().in(language)).orElse(""),
                signatory.capacity(),
                organisation
                        .map(value -> Countries.name(value.country(), language))
                        .orElse(""),
                signatory.printedForm(),
                signatory.tier(),
                signatory.contact(),
                signatory.remarks(),
                signatory.onList());
    }

    public EntryDraft withPerson(String changed) {
        return new EntryDraft(
                changed, role, organisation, capacity, country, printedForm, tier, contact, remarks, onList);
    }

    public EntryDraft withOrganisation(String changed) {
        return new EntryDraft(person, role, changed, capacity, country, printedForm, tier, contact, remarks, onList);
    }

    public EntryDraft withCountry(String changed) {
        return new EntryDraft(
                person, role, organisation, capacity, changed, printedForm, tier, contact, remarks, onList);
    }

    public boolean hasName() {
        return !person.isEmpty() || !organisation.isEmpty();
    }

    /// The edit that puts a new entry at `place`. A name that the letter has already is the same person or
    /// organisation.
    PeopleEdit.PutSignatory added(Letter letter, Ids ids, String language, int place) {
        return put(letter, ids, ids.fresh(), null, null, language, place);
    }

    /// The edit that gives an entry these values. A new name of an organisation or person renames it wherever it
    /// stands; the name of another one that the letter has links to that one.
    public PeopleEdit.PutSignatory changing(Letter letter, Ids ids, Signatory signatory, String language) {
        return put(
                letter,
                ids,
                signatory.id(),
                find(letter.persons(), signatory.person()).orElse(null),
                find(letter.organisations(), signatory.organisation()).orElse(null),
                language,
                letter.signatories().placeOf(signatory.id()));
    }

    private PeopleEdit.PutSignatory put(
            Letter letter,
            Ids ids,
            Id<Signatory> id,
            @Nullable Person oldPerson,
            @Nullable Organisation oldOrganisation,
            String language,
            int place) {
        var newPerson = person.isEmpty() ? null : person(letter, ids, oldPerson, language);
        var newOrganisation = organisation.isEmpty() ? null : organisation(letter, ids, oldOrganisation, language);
        var signatory = new Signatory(
                id,
                newPerson == null ? null : newPerson.id(),
                newOrganisation == null ? null : newOrganisation.id(),
                role,
                newOrganisation == null && capacity == Capacity.FOR_THE_ORGANISATION ? Capacity.PERSONAL : capacity,
                printedForm,
                tier,
                contact,
                remarks,
                onList);
        return new PeopleEdit.PutSignatory(signatory, newPerson, newOrganisation, place);
    }

    private Person person(Letter letter, Ids ids, @Nullable Person old, String language) {
        if (old != null && old.names().in(language).equals(person)) {
            return old;
        }
        var same = letter.persons().stream()
                .filter(other -> other.names().byLanguage().containsValue(person))
                .findFirst();
        return same.orElseGet(() -> old == null
                ? Person.of(ids.fresh(), person)
                : new Person(old.id(), renamed(old.names(), language, person)));
    }

    private Organisation organisation(Letter letter, Ids ids, @Nullable Organisation old, String language) {
        if (old != null && old.names().in(language).equals(organisation)) {
            return inCountry(old, language);
        }
        var same = named(letter, organisation);
        if (same.isPresent()) {
            return same.get();
        }
        var named = old == null
                ? Organisation.of(ids.fresh(), organisation)
                : old.withNames(renamed(old.names(), language, organisation));
        return inCountry(named, language);
    }

    /// A country that was not typed over stays as it was written.
    private Organisation inCountry(Organisation old, String language) {
        return WrittenCountry.inForm(old, language, country, old.countryWritten())
                .of(old);
    }

    static Optional<Organisation> named(Letter letter, String name) {
        return letter.organisations().stream()
                .filter(other -> other.names().byLanguage().containsValue(name))
                .findFirst();
    }

    /// The name that was shown is the one that changes.
    private static Names renamed(Names names, String language, String name) {
        return names.with(names.byLanguage().containsKey(language) ? language : "", name);
    }

    private static <T extends Identified<T>> Optional<T> find(Register<T> register, @Nullable Id<T> id) {
        return id == null ? Optional.empty() : register.find(id);
    }
}
