package org.undersigned.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Ledger;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Apart;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.KeptFile;

/// Changes of who signs.
public sealed interface PeopleEdit extends Edit {

    /// A signatory put at a place in the list, with the person and organisation it names where they are new
    /// or changed. An entry with the same id is replaced where it stands.
    record PutSignatory(
            Signatory signatory,
            @Nullable Person person,
            @Nullable Organisation organisation,
            int place) implements PeopleEdit {

        @Override
        public Letter applyTo(Letter letter) {
            var list = letter.signatories();
            var persons = person == null ? letter.persons() : letter.persons().with(person);
            var organisations = organisation == null
                    ? letter.organisations()
                    : letter.organisations().with(organisation);
            var next = list.contains(signatory.id())
                    ? list.with(signatory)
                    : list.inserted(Math.clamp(place, 0, list.size()), signatory);
            return Orphans.removed(letter.withPeople(organisations, persons, next));
        }

        @Override
        public String nameKey() {
            return "edit.putSignatory";
        }
    }

    /// Many entries put or changed at once, with the persons and organisations they name. Known ids are
    /// replaced where they stand; new entries stand together at `place`.
    record PutPeople(
            String nameKey,
            List<Organisation> organisations,
            List<Person> persons,
            List<Signatory> signatories,
            int place)
            implements PeopleEdit {

        public PutPeople {
            organisations = List.copyOf(organisations);
            persons = List.copyOf(persons);
            signatories = List.copyOf(signatories);
        }

        @Override
        public Letter applyTo(Letter letter) {
            var list = letter.signatories();
            var known = signatories.stream()
                    .filter(signatory -> list.contains(signatory.id()))
                    .toList();
            var fresh = signatories.stream()
                    .filter(signatory -> !list.contains(signatory.id()))
                    .toList();
            int at = Math.clamp(place, 0, list.size());
            var next = list.withAll(known).spliced(at, at, fresh);
            return Orphans.removed(letter.withPeople(
                    letter.organisations().withAll(organisations),
                    letter.persons().withAll(persons),
                    next));
        }
    }

    /// Entries taken off the list for good, and persons and organisations that nobody names any more with
    /// them.
    record RemoveSignatories(Set<Id<Signatory>> signatories) implements PeopleEdit {

        public RemoveSignatories {
            signatories = Set.copyOf(signatories);
        }

        @Override
        public Letter applyTo(Letter letter) {
            return Orphans.removed(letter.withSignatories(letter.signatories().withoutAll(signatories)));
        }

        @Override
        public String nameKey() {
            return "edit.removeSignatories";
        }
    }

    /// An entry moved to another place of the order by hand, counted after it was taken out.
    record MoveSignatory(Id<Signatory> signatory, int place) implements PeopleEdit {

        @Override
        public Letter applyTo(Letter letter) {
            return letter.withSignatories(letter.signatories().moved(signatory, place));
        }

        @Override
        public String nameKey() {
            return "edit.moveSignatory";
        }
    }

    /// Entries moved together, in their present order, before another one; to the end where that is null.
    record MoveSignatories(
            Set<Id<Signatory>> moving, @Nullable Id<Signatory> before) implements PeopleEdit {

        public MoveSignatories {
            moving = Set.copyOf(moving);
        }

        @Override
        public Letter applyTo(Letter letter) {
            var moved = new ArrayList<Signatory>();
            var rest = new ArrayList<Signatory>();
            int place = -1;
            for (var each : letter.signatories()) {
                if (each.id().equals(before)) {
                    place = rest.size();
                }
                (moving.contains(each.id()) ? moved : rest).add(each);
            }
            rest.addAll(place < 0 ? rest.size() : place, moved);
            return letter.withSignatories(Register.copyOf(rest));
        }

        @Override
        public String nameKey() {
            return "edit.moveSignatory";
        }
    }

    /// An organisation renamed or otherwise corrected, everywhere at once. A logo that it gives up goes when nothing
    /// else names it.
    record PutOrganisation(Organisation organisation) implements PeopleEdit {

        @Override
        public Letter applyTo(Letter letter) {
            var before = letter.organisations().find(organisation.id()).map(Organisation::logo);
            var next = letter.withPeople(
                    letter.organisations().with(organisation), letter.persons(), letter.signatories());
            return before.filter(logo -> !logo.equals(organisation.logo()))
                    .map(logo -> Copies.withoutUnnamed(next, List.of(logo)))
                    .orElse(next);
        }

        @Override
        public String nameKey() {
            return "edit.putOrganisation";
        }
    }

    /// What signatories said, added to the ledger. Whoever declined or withdrew is off the list from then on.
    record RecordAgreements(List<LedgerEntry> entries) implements PeopleEdit {

        public RecordAgreements {
            entries = List.copyOf(entries);
        }

        @Override
        public Letter applyTo(Letter letter) {
            var leaving = entries.stream()
                    .filter(entry -> entry.status().leavesList())
                    .map(LedgerEntry::signatory)
                    .collect(Collectors.toSet());
            var changed = letter.signatories().stream()
                    .filter(signatory -> leaving.contains(signatory.id()) && signatory.onList())
                    .map(signatory -> signatory.withOnList(false))
                    .toList();
            return letter.withLedger(letter.ledger().plus(entries))
                    .withSignatories(letter.signatories().withAll(changed));
        }

        @Override
        public String nameKey() {
            return "edit.recordAgreements";
        }
    }

    /// The file behind a line of the ledger, kept in the letter; its bytes are already in the store. The one
    /// before goes when nothing else names it.
    ///
    /// @param file null for none
    record KeepEvidence(Id<LedgerEntry> entry, @Nullable KeptFile file) implements PeopleEdit {

        @Override
        public Letter applyTo(Letter letter) {
            var before = new HashSet<Id<KeptFile>>();
            var entries = letter.ledger().entries().stream()
                    .map(each -> {
                        if (!each.id().equals(entry)) {
                            return each;
                        }
                        if (each.evidence() != null) {
                            before.add(each.evidence());
                        }
                        return each.withEvidence(file == null ? null : file.id());
                    })
                    .toList();
            var files = file == null ? letter.keptFiles() : letter.keptFiles().with(file);
            return Copies.withoutUnnamed(letter.withKeptFiles(files).withLedger(new Ledger(entries)), before);
        }

        @Override
        public String nameKey() {
            return file == null ? "edit.dropEvidence" : "edit.keepEvidence";
        }
    }

    /// An organisation that was here twice: everything that named `gone` names `kept` instead, and entries
    /// that have become the same are one.
    record MergeOrganisations(Organisation kept, Id<Organisation> gone) implements PeopleEdit {

        @Override
        public Letter applyTo(Letter letter) {
            return Merging.organisations(letter, kept, gone);
        }

        @Override
        public String nameKey() {
            return "edit.merge";
        }
    }

    /// A person who was here twice, as [MergeOrganisations].
    record MergePersons(Person kept, Id<Person> gone) implements PeopleEdit {

        @Override
        public Letter applyTo(Letter letter) {
            return Merging.persons(letter, kept, gone);
        }

        @Override
        public String nameKey() {
            return "edit.merge";
        }
    }

    /// Two of whom somebody said that they are not the same; remembered for good.
    record KeepApart(Apart pair) implements PeopleEdit {

        @Override
        public Letter applyTo(Letter letter) {
            var settings = letter.settings();
            var apart = new TreeSet<>(settings.listing().apart());
            apart.add(pair);
            return letter.withSettings(settings.withListing(settings.listing().withApart(apart)));
        }

        @Override
        public String nameKey() {
            return "edit.keepApart";
        }
    }
}
