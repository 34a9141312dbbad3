package org.undersigned.signatories.twice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.undersigned.document.PeopleEdit;
import org.undersigned.matching.Duplicates;
import org.undersigned.matching.Evidence;
import org.undersigned.matching.Pair;
import org.undersigned.matching.Suggestion;
import org.undersigned.matching.Watch;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Apart;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;

/// Two organisations or two persons that may be the same.
sealed interface Likeness {

    List<Evidence> evidence();

    double weight();

    Apart pair();

    /// Both as the letter has them now; empty when one is gone or they are known not to be the same.
    Optional<Two> in(Letter letter);

    /// The edit that makes the second the first, with these facts.
    PeopleEdit merged(Letter letter, Facts facts, boolean swapped);

    /// The two side by side.
    record Two(Facts one, Facts other) {}

    record Organisations(Suggestion<Organisation> found) implements Likeness {

        @Override
        public List<Evidence> evidence() {
            return found.evidence();
        }

        @Override
        public double weight() {
            return found.weight();
        }

        @Override
        public Apart pair() {
            return new Apart(found.pair().first().value(), found.pair().second().value());
        }

        @Override
        public Optional<Two> in(Letter letter) {
            var one = letter.organisations().find(found.pair().first());
            var other = letter.organisations().find(found.pair().second());
            return one.isEmpty() || other.isEmpty() || isApart(letter, pair())
                    ? Optional.empty()
                    : Optional.of(new Two(Facts.of(letter, one.get()), Facts.of(letter, other.get())));
        }

        @Override
        public PeopleEdit merged(Letter letter, Facts facts, boolean swapped) {
            var kept = letter.organisations()
                    .get(swapped ? found.pair().second() : found.pair().first());
            var gone = letter.organisations()
                    .get(swapped ? found.pair().first() : found.pair().second());
            return new PeopleEdit.MergeOrganisations(facts.on(kept, gone), gone.id());
        }
    }

    record Persons(Suggestion<Person> found) implements Likeness {

        @Override
        public List<Evidence> evidence() {
            return found.evidence();
        }

        @Override
        public double weight() {
            return found.weight();
        }

        @Override
        public Apart pair() {
            return new Apart(found.pair().first().value(), found.pair().second().value());
        }

        @Override
        public Optional<Two> in(Letter letter) {
            var one = letter.persons().find(found.pair().first());
            var other = letter.persons().find(found.pair().second());
            return one.isEmpty() || other.isEmpty() || isApart(letter, pair())
                    ? Optional.empty()
                    : Optional.of(new Two(Facts.of(letter, one.get()), Facts.of(letter, other.get())));
        }

        @Override
        public PeopleEdit merged(Letter letter, Facts facts, boolean swapped) {
            var kept = letter.persons()
                    .get(swapped ? found.pair().second() : found.pair().first());
            var gone = letter.persons()
                    .get(swapped ? found.pair().first() : found.pair().second());
            return new PeopleEdit.MergePersons(facts.on(kept, gone), gone.id());
        }
    }

    private static boolean isApart(Letter letter, Apart pair) {
        return letter.settings().listing().apart().contains(pair);
    }

    /// Everybody who may be here twice, the surest first. On any thread; a watch that throws ends it.
    static List<Likeness> search(Letter letter, Watch watch) {
        var found = new ArrayList<Likeness>();
        Duplicates.organisations(letter, apart(letter), share -> watch.done(share / 2))
                .forEach(each -> found.add(new Organisations(each)));
        Duplicates.persons(letter, apart(letter), share -> watch.done(0.5 + share / 2))
                .forEach(each -> found.add(new Persons(each)));
        found.sort(java.util.Comparator.comparingDouble(each -> -each.weight()));
        return found;
    }

    private static <T> Set<Pair<T>> apart(Letter letter) {
        return letter.settings().listing().apart().stream()
                .map(pair -> Pair.<T>of(
                        org.undersigned.model.identity.Id.of(pair.one()),
                        org.undersigned.model.identity.Id.of(pair.other())))
                .collect(Collectors.toSet());
    }
}
