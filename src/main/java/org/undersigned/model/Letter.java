package org.undersigned.model;

import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.KeptFile;
import org.undersigned.model.source.Location;
import org.undersigned.model.source.Source;

/// Everything one file holds, as a value. Editions share the sources, the people and the list.
///
/// @param signatories in their order by hand; see [OrderPolicy] for the order of outputs
public record Letter(
        Id<Letter> id,
        Register<Edition> editions,
        Register<Source> sources,
        Register<Organisation> organisations,
        Register<Person> persons,
        Register<Signatory> signatories,
        Ledger ledger,
        Register<Version> versions,
        Register<KeptFile> keptFiles,
        Settings settings) {

    public Letter {
        if (editions.stream().noneMatch(edition -> edition.translates() == null)) {
            throw new IllegalArgumentException("A letter has an original edition");
        }
    }

    /// A letter of one edition and nothing else.
    public static Letter of(Id<Letter> id, Edition original) {
        return new Letter(
                id,
                Register.of(original),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Register.empty(),
                Ledger.EMPTY,
                Register.empty(),
                Register.empty(),
                Settings.PLAIN);
    }

    /// "The" edition, where nobody says which.
    public Edition original() {
        return editions.stream()
                .filter(edition -> edition.translates() == null)
                .findFirst()
                .orElseThrow();
    }

    /// An address as written, or empty when the source or the location is gone.
    public String address(Id<Source> source, Id<Location> location) {
        return sources.find(source)
                .flatMap(cited -> cited.locations().find(location))
                .map(Location::address)
                .orElse("");
    }

    public Letter withEdition(Edition changed) {
        return withEditions(editions.with(changed));
    }

    public Letter withEditions(Register<Edition> changed) {
        return new Letter(
                id, changed, sources, organisations, persons, signatories, ledger, versions, keptFiles, settings);
    }

    public Letter withSources(Register<Source> changed) {
        return new Letter(
                id, editions, changed, organisations, persons, signatories, ledger, versions, keptFiles, settings);
    }

    public Letter withPeople(
            Register<Organisation> newOrganisations, Register<Person> newPersons, Register<Signatory> newSignatories) {
        return new Letter(
                id,
                editions,
                sources,
                newOrganisations,
                newPersons,
                newSignatories,
                ledger,
                versions,
                keptFiles,
                settings);
    }

    public Letter withSignatories(Register<Signatory> changed) {
        return withPeople(organisations, persons, changed);
    }

    public Letter withLedger(Ledger changed) {
        return new Letter(
                id, editions, sources, organisations, persons, signatories, changed, versions, keptFiles, settings);
    }

    public Letter withVersions(Register<Version> changed) {
        return new Letter(
                id, editions, sources, organisations, persons, signatories, ledger, changed, keptFiles, settings);
    }

    public Letter withKeptFiles(Register<KeptFile> changed) {
        return new Letter(
                id, editions, sources, organisations, persons, signatories, ledger, versions, changed, settings);
    }

    public Letter withSettings(Settings changed) {
        return new Letter(
                id, editions, sources, organisations, persons, signatories, ledger, versions, keptFiles, changed);
    }
}
