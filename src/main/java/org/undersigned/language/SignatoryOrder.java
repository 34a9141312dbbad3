package org.undersigned.language;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.OrderPolicy;
import org.undersigned.model.Status;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;

/// The order in which every output and screen lists the signatories, by the rules of the edition's language.
public final class SignatoryOrder {

    private static final Set<String> ARTICLES = Set.of(
            "the", "la", "el", "los", "las", "le", "les", "der", "die", "das", "o", "os", "as", "il", "lo", "gli");

    /// Words that join the parts of a family's name and do not count when names are put in order.
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "la", "las", "los", "y", "e", "i", "da", "das", "do", "dos", "di", "du", "des", "van", "von",
            "der", "den", "ter", "ten", "zu", "zur", "al", "el", "bin", "ibn", "af", "av");

    private static final Set<String> GENERATIONS = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "filho", "neto");

    private SignatoryOrder() {}

    /// Who stands on the list, in the order the letter's settings say.
    public static List<Signatory> listed(Letter letter, Edition edition) {
        return sorted(
                letter,
                edition,
                letter.settings().order(),
                letter.signatories().stream().filter(Signatory::onList).toList());
    }

    /// Any entries of the letter in the order of a policy. Entries that compare equal keep their order by hand.
    public static List<Signatory> sorted(
            Letter letter, Edition edition, OrderPolicy policy, List<Signatory> signatories) {
        var form = new SignatoryForm(letter, edition);
        return switch (policy) {
            case BY_HAND -> signatories;
            case BY_ORGANISATION ->
                byName(edition, signatories, entry -> organisationKey(form, entry) + "\t" + form.person(entry));
            case BY_PERSON -> byName(edition, signatories, entry -> personKey(form, entry, edition.language()));
            case BY_COUNTRY ->
                byName(
                        edition,
                        signatories,
                        entry -> last(form.countryName(entry)) + "\t" + organisationKey(form, entry));
            case BY_TIER -> byTier(letter, signatories);
            case BY_DATE -> byDate(letter, signatories);
        };
    }

    /// The collator of an edition: its own collation or else its language; numbers by value.
    public static Collator collator(Edition edition) {
        var tag = edition.collation().isBlank() ? edition.language() : edition.collation();
        var collator = Collator.getInstance(ULocale.forLanguageTag(tag));
        if (collator instanceof RuleBasedCollator rules) {
            rules.setNumericCollation(true);
        }
        return collator.freeze();
    }

    private static List<Signatory> byName(
            Edition edition, List<Signatory> signatories, Function<Signatory, String> name) {
        record Keyed(CollationKey key, Signatory signatory) {}
        var names = signatories.parallelStream().map(name).toList();
        var keys = CollationKeys.of(names, collator(edition));
        return IntStream.range(0, keys.size())
                .mapToObj(i -> new Keyed(keys.get(i), signatories.get(i)))
                .parallel()
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::signatory)
                .toList();
    }

    /// Behind every name of a country.
    private static String last(String country) {
        return country.isEmpty() ? "\uFFFD" : country;
    }

    /// The tiers in their order: those that the letter names, then others as the list by hand first names them.
    public static List<String> tiers(Letter letter) {
        return Stream.concat(
                        letter.settings().listing().tiers().stream(),
                        letter.signatories().stream().map(Signatory::tier))
                .filter(tier -> !tier.isEmpty())
                .distinct()
                .toList();
    }

    /// In the order of the tiers; who has none stands first.
    private static List<Signatory> byTier(Letter letter, List<Signatory> signatories) {
        var tiers = new HashMap<String, Integer>();
        tiers(letter).forEach(each -> tiers.put(each, tiers.size()));
        return signatories.stream()
                .sorted(Comparator.comparing((Signatory each) -> !each.tier().isEmpty())
                        .thenComparing(each -> tiers.getOrDefault(each.tier(), Integer.MAX_VALUE)))
                .toList();
    }

    private static List<Signatory> byDate(Letter letter, List<Signatory> signatories) {
        var first = new HashMap<Id<Signatory>, Instant>();
        for (var entry : letter.ledger().entries()) {
            if (entry.status() == Status.AGREED || entry.status() == Status.CONFIRMED) {
                first.merge(entry.signatory(), entry.at(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return signatories.stream()
                .sorted(Comparator.comparing(each -> first.getOrDefault(each.id(), Instant.MAX)))
                .toList();
    }

    private static String organisationKey(SignatoryForm form, Signatory signatory) {
        var organisation = form.organisation(signatory);
        return withoutArticle(organisation.isEmpty() ? form.person(signatory) : organisation);
    }

    private static String withoutArticle(String name) {
        int space = name.indexOf(' ');
        return space > 0 && ARTICLES.contains(Folding.fold(name.substring(0, space)))
                ? name.substring(space + 1)
                : name;
    }

    /// The family name first: the last word of the name, or the last but one where four or more words end in two
    /// Spanish family names. Particles ("de", "von") do not count.
    private static String personKey(SignatoryForm form, Signatory signatory, String language) {
        var name = form.person(signatory);
        if (name.isEmpty()) {
            return withoutArticle(form.organisation(signatory));
        }
        int comma = name.indexOf(", ");
        return (comma > 0 ? name.substring(0, comma) : familyName(name, language)) + "\t" + name;
    }

    private static String familyName(String name, String language) {
        var words = new ArrayList<>(List.of(name.strip().split("\\s+", -1)));
        while (words.size() > 2 && GENERATIONS.contains(Folding.fold(words.getLast()))) {
            words.removeLast();
        }
        // The first word is a given name, whatever it looks like.
        long names =
                1 + words.stream().skip(1).filter(word -> !isParticle(word)).count();
        int family = words.size() - 1;
        if (names >= 4 && language.startsWith("es")) {
            family--;
            while (family > 1 && isParticle(words.get(family))) {
                family--;
            }
        }
        return String.join(" ", words.subList(family, words.size()));
    }

    private static boolean isParticle(String word) {
        return PARTICLES.contains(Folding.fold(word));
    }
}
