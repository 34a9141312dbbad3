package org.undersigned.signatories.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.undersigned.language.SignatoryOrder;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Signatory;

/// The groups of a list, while they are renamed and put in order.
final class Tiers {

    /// @param before what it was called; empty for a new one
    /// @param entries how many entries are of it
    record Tier(String before, String name, long entries) {}

    private Tiers() {}

    static List<Tier> of(Letter letter) {
        Map<String, Long> counts =
                letter.signatories().stream().collect(Collectors.groupingBy(Signatory::tier, Collectors.counting()));
        return SignatoryOrder.tiers(letter).stream()
                .map(name -> new Tier(name, name, counts.getOrDefault(name, 0L)))
                .toList();
    }

    /// The entries whose group is called otherwise now.
    static List<Signatory> renamed(Letter letter, List<Tier> tiers) {
        var names = new HashMap<String, String>();
        tiers.stream().filter(tier -> !tier.before().isEmpty()).forEach(tier -> names.put(tier.before(), tier.name()));
        return letter.signatories().stream()
                .map(each -> each.withTier(names.getOrDefault(each.tier(), each.tier())))
                .filter(each -> !each.equals(letter.signatories().get(each.id())))
                .toList();
    }
}
