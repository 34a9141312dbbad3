package org.undersigned.exchange.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

/// What a reviewed list brings into a letter: organisations, persons and entries that are new or replace those of
/// the same id, and the account of every line.
public record ListAdditions(
        List<Organisation> organisations, List<Person> persons, List<Signatory> signatories, ListAccount account) {

    public ListAdditions {
        organisations = List.copyOf(organisations);
        persons = List.copyOf(persons);
        signatories = List.copyOf(signatories);
    }

    /// @param letter as it is now; it may have changed since the review
    public static ListAdditions of(ListReview review, Letter letter, Ids ids) {
        return new Gathering(letter, ids).gather(review);
    }

    public Letter addedTo(Letter letter) {
        return letter.withPeople(
                letter.organisations().withAll(organisations),
                letter.persons().withAll(persons),
                letter.signatories().withAll(signatories));
    }

    /// Gathers row by row. One review, one thread.
    private static final class Gathering {

        private final Letter letter;
        private final Ids ids;
        private final Known known;
        private final Map<Id<Organisation>, Organisation> organisations = new LinkedHashMap<>();
        private final Map<String, Id<Organisation>> byName = new HashMap<>();
        private final List<Person> persons = new ArrayList<>();
        private final Map<Id<Signatory>, Signatory> signatories = new LinkedHashMap<>();
        private final Map<String, Id<Signatory>> byNames = new HashMap<>();

        Gathering(Letter letter, Ids ids) {
            this.letter = letter;
            this.ids = ids;
            this.known = new Known(letter);
        }

        ListAdditions gather(ListReview review) {
            for (var row : review.rows()) {
                switch (row.fate()) {
                    case NEW, DOUBTFUL -> add(row.entry());
                    case CHANGED -> complete(row, true);
                    case DUPLICATE -> complete(row, false);
                    case LEFT_OUT -> {
                        // Nothing of it comes in; the account still counts it.
                    }
                }
            }
            return new ListAdditions(
                    List.copyOf(organisations.values()), persons, List.copyOf(signatories.values()), account(review));
        }

        private void add(ListEntry entry) {
            var organisation = organisation(entry);
            Id<Person> person = entry.person().isEmpty() ? null : ids.fresh();
            if (person != null) {
                persons.add(Person.of(person, entry.person()));
            }
            var signatory = new Signatory(
                    ids.fresh(),
                    person,
                    organisation,
                    entry.role(),
                    entry.capacity(),
                    entry.printedForm(),
                    entry.tier(),
                    entry.contact(),
                    entry.remarks(),
                    true);
            signatories.put(signatory.id(), signatory);
            byNames.putIfAbsent(Known.key(entry), signatory.id());
        }

        private @Nullable Id<Organisation> organisation(ListEntry entry) {
            if (entry.organisation().isEmpty()) {
                return null;
            }
            var key = Known.key(entry.organisation());
            var id = byName.get(key);
            id = id == null ? known.organisation(entry.organisation()) : id;
            if (id == null) {
                id = ids.fresh();
                organisations.put(id, Facts.with(Organisation.of(id, entry.organisation()), entry, true));
            } else {
                put(id, entry, false);
            }
            byName.put(key, id);
            return id;
        }

        /// A row that repeats an entry fills what the entry leaves open; one that changes it has the last word.
        /// Where the entry is gone by now, or never came in, a change comes in as new.
        private void complete(ReviewedRow row, boolean over) {
            var id = row.existing() == null ? known.signatory(row.entry()) : row.existing();
            var mine = byNames.get(Known.key(row.entry()));
            id = id == null || letter.signatories().find(id).isEmpty() ? mine : id;
            if (id == null) {
                if (over) {
                    add(row.entry());
                }
                return;
            }
            var old = signatories.get(id);
            old = old == null ? letter.signatories().get(id) : old;
            var next = Facts.with(old, row.entry(), over);
            if (!next.equals(old)) {
                signatories.put(id, next);
            }
            if (old.organisation() != null) {
                put(old.organisation(), row.entry(), over);
            }
        }

        private void put(Id<Organisation> id, ListEntry entry, boolean over) {
            var old = organisations.get(id);
            old = old == null ? letter.organisations().find(id).orElse(null) : old;
            if (old != null) {
                var next = Facts.with(old, entry, over);
                if (!next.equals(old)) {
                    organisations.put(id, next);
                }
            }
        }

        private ListAccount account(ListReview review) {
            var notCountries = new TreeMap<String, Integer>();
            for (var row : review.rows()) {
                for (var reason : row.reasons()) {
                    if (reason instanceof Reason.NotACountry no) {
                        notCountries.merge(no.written(), 1, Integer::sum);
                    }
                }
            }
            var counts = review.counts();
            int rows = counts.values().stream().mapToInt(Integer::intValue).sum();
            int newOrganisations = (int) organisations.keySet().stream()
                    .filter(id -> !letter.organisations().contains(id))
                    .count();
            int newSignatories = (int) signatories.keySet().stream()
                    .filter(id -> !letter.signatories().contains(id))
                    .count();
            int changed = organisations.size() - newOrganisations + signatories.size() - newSignatories;
            return new ListAccount(
                    rows,
                    review.rows().size() - rows,
                    counts,
                    notCountries,
                    newOrganisations,
                    persons.size(),
                    newSignatories,
                    changed);
        }
    }
}
