package org.undersigned.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;

/// Pairs of persons that may be the same one. Every word of the shorter name must stand in the longer one, whole, as an
/// initial, or one slip of the pen away: José is not Josefa.
final class PersonDuplicates {

    private static final int SHORTEST_MISSPELT = 6;

    /// A name of this many bearers is too common for anything but the whole of it to tell.
    private static final int MOST_BEARERS = 40;

    private record Named(Person person, String written, List<String> words) {
        Id<Person> id() {
            return person.id();
        }
    }

    private final List<Named> names = new ArrayList<>();
    private final Map<Id<Person>, Set<Id<Organisation>>> affiliations;
    private final Map<Id<Organisation>, String> organisationNames;
    private final Candidates<Person> candidates;
    private final Watch watch;

    PersonDuplicates(
            List<Person> persons,
            Map<Id<Person>, Set<Id<Organisation>>> affiliations,
            Map<Id<Organisation>, String> organisationNames,
            Set<Pair<Person>> apart,
            Watch watch) {
        this.affiliations = affiliations;
        this.organisationNames = organisationNames;
        this.candidates = new Candidates<>(apart);
        this.watch = watch;
        for (var person : persons) {
            for (var name : new HashSet<>(person.names().byLanguage().values())) {
                names.add(new Named(person, name, List.copyOf(Pieces.of(name))));
            }
        }
    }

    List<Suggestion<Person>> find() {
        candidates.link(names, Named::id, Named::written, (one, _) -> new Evidence.SameName(one.written()));
        watch.done(0.2);
        candidates.link(
                names,
                Named::id,
                name -> String.join("", name.words()),
                (one, other) -> new Evidence.SameLetters(one.written(), other.written()));
        candidates.link(
                names,
                Named::id,
                name -> String.join(" ", name.words().stream().sorted().toList()),
                (one, other) -> new Evidence.SameWords(one.written(), other.written()));
        watch.done(0.4);
        shortened();
        watch.done(0.8);
        for (var pair : candidates.pairs()) {
            sameOrganisation(pair);
        }
        watch.done(1);
        return candidates.ranked();
    }

    /// Names meet by each two of their words, the first letter of one of them only.
    private void shortened() {
        var byLast = new HashMap<String, List<Named>>();
        int done = 0;
        for (var name : names) {
            if (++done % 2048 == 0) {
                watch.done(0.4 + 0.4 * done / names.size());
            }
            var keys = new HashSet<String>();
            for (int i = 1; i < name.words().size(); i++) {
                if (name.words().get(i).length() > 2) {
                    keys.add(name.words().getFirst().charAt(0) + name.words().get(i));
                }
            }
            for (var key : keys) {
                var group = byLast.computeIfAbsent(key, _ -> new ArrayList<>(1));
                if (group.size() < MOST_BEARERS) {
                    group.forEach(before -> compare(before, name));
                }
                group.add(name);
            }
        }
    }

    private void compare(Named one, Named other) {
        // Names written alike are linked already, each to the first.
        if (!candidates.mayBeSame(one.id(), other.id())
                || candidates.has(one.id(), other.id())
                || one.words().equals(other.words())) {
            return;
        }
        boolean colleagues = shared(one.id(), other.id()) != null;
        var shorter = one.words().size() <= other.words().size() ? one : other;
        var longer = shorter.equals(one) ? other : one;
        if (colleagues && isShortened(shorter.words(), longer.words())) {
            candidates.add(one.id(), other.id(), new Evidence.ShortenedName(shorter.written(), longer.written()));
        } else if (isMisspelt(shorter.words(), longer.words(), colleagues)) {
            candidates.add(one.id(), other.id(), new Evidence.NearlySameSpelling(one.written(), other.written(), 1));
        }
    }

    /// Whether the words of the shorter name stand in the longer in this order, initials for words, the first for the
    /// first.
    private static boolean isShortened(List<String> shorter, List<String> longer) {
        if (!stands(shorter.getFirst(), longer.getFirst())) {
            return false;
        }
        int at = 1;
        for (var word : shorter.subList(1, shorter.size())) {
            while (at < longer.size() && !stands(word, longer.get(at))) {
                at++;
            }
            if (at++ >= longer.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(String word, String forWord) {
        return word.equals(forWord)
                || (word.length() == 1 && forWord.startsWith(word))
                || (forWord.length() == 1 && word.startsWith(forWord));
    }

    private static boolean isMisspelt(List<String> one, List<String> other, boolean colleagues) {
        if (one.size() != other.size() || (one.size() < 3 && !colleagues)) {
            return false;
        }
        int different = -1;
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        return different >= 0 && isSlip(one.get(different), other.get(different));
    }

    /// Mario and Maria are two.
    private static boolean isSlip(String one, String other) {
        boolean longEnough = Math.min(one.length(), other.length()) >= SHORTEST_MISSPELT;
        boolean sameEnd = one.charAt(one.length() - 1) == other.charAt(other.length() - 1);
        return longEnough && sameEnd && one.charAt(0) == other.charAt(0) && Spelling.oneSlipApart(one, other);
    }

    private void sameOrganisation(Pair<Person> pair) {
        var shared = shared(pair.first(), pair.second());
        if (shared != null) {
            var name = organisationNames.getOrDefault(shared, "");
            candidates.add(pair.first(), pair.second(), new Evidence.SameOrganisation(name));
        }
    }

    private @Nullable Id<Organisation> shared(Id<Person> one, Id<Person> other) {
        var theirs = affiliations.getOrDefault(other, Set.of());
        for (var organisation : affiliations.getOrDefault(one, Set.of())) {
            if (theirs.contains(organisation)) {
                return organisation;
            }
        }
        return null;
    }
}
