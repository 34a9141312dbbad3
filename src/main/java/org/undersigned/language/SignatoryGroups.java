package org.undersigned.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Signatory;

/// Entries under headings, each group in the order the entries came in. Who belongs under no heading stands first,
/// under an empty one: behind the others they would pass for the last group.
public final class SignatoryGroups {

    /// Those who stand under one heading.
    public record Group(String heading, List<Signatory> signatories) {

        public Group {
            signatories = List.copyOf(signatories);
        }
    }

    private SignatoryGroups() {}

    /// By the organisation's country, its name in the language of the edition, in the order of that language.
    public static List<Group> byCountry(Letter letter, Edition edition, List<Signatory> signatories) {
        var groups = gathered(signatories, signatory -> country(letter, edition, signatory));
        var collator = SignatoryOrder.collator(edition);
        groups.sort(Comparator.comparing((Group group) -> !group.heading().isEmpty())
                .thenComparing(Group::heading, collator::compare));
        return groups;
    }

    /// By tier, those that the letter names first.
    public static List<Group> byTier(Letter letter, List<Signatory> signatories) {
        var tiers = SignatoryOrder.tiers(letter);
        var groups = gathered(signatories, Signatory::tier);
        groups.sort(Comparator.comparing((Group group) -> !group.heading().isEmpty())
                .thenComparing(group -> tiers.indexOf(group.heading())));
        return groups;
    }

    private static List<Group> gathered(List<Signatory> signatories, Function<Signatory, String> heading) {
        var gathered = new LinkedHashMap<String, List<Signatory>>();
        for (var signatory : signatories) {
            gathered.computeIfAbsent(heading.apply(signatory), _ -> new ArrayList<>())
                    .add(signatory);
        }
        var groups = new ArrayList<Group>();
        gathered.forEach((name, members) -> groups.add(new Group(name, members)));
        return groups;
    }

    private static String country(Letter letter, Edition edition, Signatory signatory) {
        var id = signatory.organisation();
        return id == null
                ? ""
                : letter.organisations()
                        .find(id)
                        .map(organisation -> Countries.name(organisation.country(), edition.language()))
                        .orElse("");
    }
}
