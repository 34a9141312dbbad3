package org.undersigned.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;

/// Who is here twice. Pairs come ranked, the surest first; of three entries with the same name two pairs are enough.
///
/// Any thread; a watch that throws ends the search.
public final class Duplicates {

    private Duplicates() {}

    /// @param apart pairs of which somebody said that they are not the same
    public static List<Suggestion<Organisation>> organisations(
            Letter letter, Set<Pair<Organisation>> apart, Watch watch) {
        return organisations(letter.organisations().items(), apart, watch);
    }

    public static List<Suggestion<Organisation>> organisations(
            List<Organisation> organisations, Set<Pair<Organisation>> apart, Watch watch) {
        return new OrganisationDuplicates(organisations, apart, watch).find();
    }

    /// @param apart pairs of which somebody said that they are not the same
    public static List<Suggestion<Person>> persons(Letter letter, Set<Pair<Person>> apart, Watch watch) {
        var affiliations = new HashMap<Id<Person>, Set<Id<Organisation>>>();
        for (var signatory : letter.signatories()) {
            if (signatory.person() != null && signatory.organisation() != null) {
                affiliations
                        .computeIfAbsent(signatory.person(), _ -> new HashSet<>(2))
                        .add(signatory.organisation());
            }
        }
        Map<Id<Organisation>, String> names = new HashMap<>();
        for (var organisation : letter.organisations()) {
            names.put(organisation.id(), organisation.names().in(""));
        }
        return new PersonDuplicates(letter.persons().items(), affiliations, names, apart, watch).find();
    }
}
