package org.undersigned.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Organisation;

/// Pairs of organisations that may be the same one.
///
/// Names that share no word of their own are never compared: entries meet only where a key made of such words, of an
/// acronym or of a web site is the same, so the work grows with the list and not with its square.
final class OrganisationDuplicates {

    /// An acronym, a set of initials or a web site that more organisations have tells nothing.
    private static final int MOST_SHARING = 3;

    private static final int SHORTEST_MISSPELT = 6;

    private static final Pattern HOST = Pattern.compile("(?i)(?:https?://)?(?:www\\.)?([^/?#:\\s]+\\.[^/?#:\\s]+).*");

    private static final Pattern SHARED_HOST =
            Pattern.compile(".*(facebook|twitter|instagram|linkedin|blogspot|wordpress|wixsite|google|youtube).*");

    private record Named(Organisation organisation, NameForm form) {
        Id<Organisation> id() {
            return organisation.id();
        }
    }

    private final List<Organisation> organisations;
    private final Map<Id<Organisation>, Organisation> byId = new HashMap<>();
    private final List<Named> names = new ArrayList<>();
    private final Candidates<Organisation> candidates;
    private final Watch watch;

    OrganisationDuplicates(List<Organisation> organisations, Set<Pair<Organisation>> apart, Watch watch) {
        this.organisations = organisations;
        this.candidates = new Candidates<>(apart);
        this.watch = watch;
    }

    List<Suggestion<Organisation>> find() {
        takeApart();
        candidates.link(
                names, Named::id, name -> name.form().written(), (one, other) -> new Evidence.SameName(written(one)));
        watch.done(0.4);
        candidates.link(names, Named::id, name -> name.form().letters(), OrganisationDuplicates::alike);
        candidates.link(
                names,
                Named::id,
                name -> name.form().lettersWithoutUmlauts(),
                (one, other) -> new Evidence.SameLetters(written(one), written(other)));
        candidates.link(
                names,
                Named::id,
                name -> name.form().wordsWithoutUmlauts(),
                (one, other) -> new Evidence.SameWords(written(one), written(other)));
        watch.done(0.5);
        candidates.link(names, Named::id, this::sense, this::inOtherLanguage);
        watch.done(0.6);
        heads();
        acronyms();
        watch.done(0.7);
        misspellings();
        watch.done(0.9);
        webSites();
        dropChaptersAndForeigners();
        watch.done(1);
        return candidates.ranked();
    }

    /// Names whose own letters are the same; what else was written may differ by an acronym or a legal form.
    private static Evidence alike(Named one, Named other) {
        if (written(one).equals(written(other))) {
            return new Evidence.SameName(written(one));
        }
        return NameForm.letters(written(one)).equals(NameForm.letters(written(other)))
                ? new Evidence.SameLetters(written(one), written(other))
                : new Evidence.SameWords(written(one), written(other));
    }

    private void takeApart() {
        for (int i = 0; i < organisations.size(); i++) {
            var organisation = organisations.get(i);
            byId.put(organisation.id(), organisation);
            for (var name : new TreeSet<>(organisation.names().byLanguage().values())) {
                names.add(new Named(organisation, NameForm.of(name)));
            }
            if (i % 1024 == 0) {
                watch.done(0.35 * i / organisations.size());
            }
        }
    }

    /// A name of nothing but kinds is too common to tell one from another, unless a country and two kinds do.
    private String sense(Named name) {
        var form = name.form();
        boolean tells = form.hasDistinctiveWord()
                || (!form.own().isEmpty() && form.kinds().size() >= 2);
        return tells ? form.sense() : "";
    }

    private Evidence inOtherLanguage(Named one, Named other) {
        return new Evidence.SameInOtherLanguage(
                written(one), written(other), List.copyOf(one.form().own()));
    }

    /// "Fundar" and "Fundar, Centro de ...".
    private void heads() {
        var whole = new HashMap<String, Named>();
        for (var name : names) {
            whole.putIfAbsent(name.form().letters(), name);
        }
        for (var name : names) {
            var shorter =
                    name.form().head().isEmpty() ? null : whole.get(name.form().head());
            if (shorter != null && shorter.form().letters().length() >= 4) {
                candidates.add(shorter.id(), name.id(), new Evidence.ContainsName(written(shorter), written(name)));
            }
        }
    }

    private void acronyms() {
        var given = new HashMap<String, List<Named>>();
        var spelled = new HashMap<String, List<Named>>();
        for (var name : names) {
            var form = name.form();
            form.acronyms().forEach(acronym -> given.computeIfAbsent(acronym, _ -> new ArrayList<>())
                    .add(name));
            if (!form.acronym().isEmpty()) {
                given.computeIfAbsent(form.acronym(), _ -> new ArrayList<>()).add(name);
            }
            var shortName = NameForm.letters(name.organisation().shortName());
            if (!shortName.isEmpty() && !form.acronyms().contains(shortName)) {
                given.computeIfAbsent(shortName, _ -> new ArrayList<>()).add(name);
            }
            if (!form.initials().isEmpty() && form.acronyms().isEmpty()) {
                spelled.computeIfAbsent(form.initials(), _ -> new ArrayList<>()).add(name);
            }
        }
        given.forEach((acronym, sharing) -> {
            sameAcronym(acronym, sharing);
            spelledOut(acronym, sharing, spelled.getOrDefault(acronym, List.of()));
        });
    }

    private void sameAcronym(String acronym, List<Named> sharing) {
        if (acronym.length() < 3 || sharing.size() > MOST_SHARING) {
            return;
        }
        for (int i = 1; i < sharing.size(); i++) {
            for (int j = 0; j < i; j++) {
                var one = sharing.get(j);
                var other = sharing.get(i);
                boolean bare = !one.form().acronym().isEmpty()
                        || !other.form().acronym().isEmpty();
                if (one.form().isWrittenLike(other.form())) {
                    continue;
                }
                if (bare
                        || one.form().sharesWord(other.form())
                        || sameCountry(one.organisation(), other.organisation())) {
                    candidates.add(one.id(), other.id(), new Evidence.SameAcronym(acronym.toUpperCase(Locale.ROOT)));
                }
            }
        }
    }

    private void spelledOut(String acronym, List<Named> sharing, List<Named> spelled) {
        if (spelled.size() > MOST_SHARING) {
            return;
        }
        for (var bare : sharing) {
            for (var name : spelled) {
                boolean telling = acronym.length() >= 4 || sameCountry(bare.organisation(), name.organisation());
                if (telling && !bare.form().acronym().isEmpty()) {
                    candidates.add(bare.id(), name.id(), new Evidence.AcronymOf(written(bare), written(name)));
                }
            }
        }
    }

    /// Names alike but for one letter of one of their own words, found by the word with each of its letters left out.
    private void misspellings() {
        var keys = new HashMap<Long, List<Named>>();
        for (var name : names) {
            for (var word : name.form().own()) {
                if (word.length() >= SHORTEST_MISSPELT && !Lexicon.isPlace(word)) {
                    var seen = keysOf(name.form(), word);
                    seen.forEach(key -> meet(keys.computeIfAbsent(key, _ -> new ArrayList<>(1)), name));
                }
            }
        }
    }

    private static Set<Long> keysOf(NameForm form, String word) {
        long rest = 17;
        for (var other : form.own()) {
            rest = other.equals(word) ? rest : rest * 31 + other.hashCode();
        }
        rest = rest * 1_000_003 + form.kinds().hashCode();
        var keys = new HashSet<Long>();
        keys.add(rest * 1_000_003 + word.hashCode());
        for (int i = 0; i < word.length(); i++) {
            keys.add(rest * 1_000_003 + (word.substring(0, i) + word.substring(i + 1)).hashCode());
        }
        return keys;
    }

    private void meet(List<Named> group, Named name) {
        for (var before : group.size() > 20 ? group.subList(0, 20) : group) {
            if (!before.id().equals(name.id()) && !candidates.has(before.id(), name.id())) {
                compareSpelling(before, name);
            }
        }
        group.add(name);
    }

    private void compareSpelling(Named one, Named other) {
        var onlyOne = new TreeSet<>(one.form().own());
        onlyOne.removeAll(other.form().own());
        var onlyOther = new TreeSet<>(other.form().own());
        onlyOther.removeAll(one.form().own());
        if (onlyOne.size() == 1
                && onlyOther.size() == 1
                && one.form().kinds().equals(other.form().kinds())
                && Spelling.oneSlipApart(onlyOne.first(), onlyOther.first())) {
            candidates.add(one.id(), other.id(), new Evidence.NearlySameSpelling(written(one), written(other), 1));
        }
    }

    private void webSites() {
        var byHost = new HashMap<String, List<Named>>();
        for (var name : names) {
            var host = host(name.organisation().website());
            if (!host.isEmpty()) {
                var sharing = byHost.computeIfAbsent(host, _ -> new ArrayList<>());
                if (sharing.stream().noneMatch(known -> known.id().equals(name.id()))) {
                    sharing.add(name);
                }
            }
        }
        byHost.forEach((host, sharing) -> {
            for (int i = 1; i < sharing.size() && sharing.size() <= MOST_SHARING; i++) {
                for (int j = 0; j < i; j++) {
                    var one = sharing.get(j);
                    var other = sharing.get(i);
                    boolean alike = one.form().isWrittenLike(other.form());
                    if (candidates.has(one.id(), other.id())
                            || (!alike && one.form().sharesWord(other.form()))) {
                        candidates.add(one.id(), other.id(), new Evidence.SameWebsite(host));
                    }
                }
            }
        });
    }

    private static String host(String website) {
        var match = HOST.matcher(website);
        if (!match.matches() || SHARED_HOST.matcher(match.group(1)).matches()) {
            return "";
        }
        return match.group(1).toLowerCase(Locale.ROOT);
    }

    /// A chapter is not its parent, and what is nearly alike in two countries is two; only what is written alike is
    /// shown even so.
    private void dropChaptersAndForeigners() {
        for (var pair : candidates.pairs()) {
            var one = byId.get(pair.first());
            var other = byId.get(pair.second());
            if (one == null || other == null || isChapterOf(one, other) || isChapterOf(other, one)) {
                candidates.drop(pair);
                continue;
            }
            boolean alike = candidates.of(pair).stream()
                            .anyMatch(reason ->
                                    reason instanceof Evidence.SameName || reason instanceof Evidence.SameLetters)
                    || NameForm.of(one.names().in(""))
                            .isWrittenLike(NameForm.of(other.names().in("")));
            if (sameCountry(one, other)) {
                candidates.add(one.id(), other.id(), new Evidence.SameCountry(one.country()));
            } else if (!alike && !one.country().isEmpty() && !other.country().isEmpty()) {
                candidates.drop(pair);
            }
        }
    }

    private static boolean isChapterOf(Organisation one, Organisation other) {
        return other.id().equals(one.chapterOf())
                || (one.chapterOf() != null && one.chapterOf().equals(other.chapterOf()));
    }

    private static boolean sameCountry(Organisation one, Organisation other) {
        return !one.country().isEmpty() && one.country().equals(other.country());
    }

    private static String written(Named name) {
        return name.form().written();
    }
}
