package org.undersigned.signatories.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.Countries;
import org.undersigned.language.Folding;
import org.undersigned.language.Messages;
import org.undersigned.language.SignatoryForm;
import org.undersigned.language.SignatoryOrder;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Signatory;

/// Makes the rows of a letter, in the order of outputs. Remembers the rows it made, so that one change in a list of
/// tens of thousands makes one row.
///
/// Not safe to share; used by one thread at a time.
final class RowMaker {

    private final Messages messages;
    private Map<Id<Signatory>, Row> made = new HashMap<>();
    private final Map<String, String> countries = new ConcurrentHashMap<>();
    /// The same tags are the same set: there are few combinations, and many rows.
    private final Map<Set<Tag>, Set<Tag>> combinations = new ConcurrentHashMap<>();

    private String madeFor = "";

    RowMaker(Messages messages) {
        this.messages = messages;
    }

    /// @param now the fingerprints of the editions as they stand
    List<Row> rows(Letter letter, Edition edition, Map<Id<Edition>, Fingerprint> now) {
        var key = edition.language() + now;
        var known = key.equals(madeFor) ? made : Map.<Id<Signatory>, Row>of();
        var form = new SignatoryForm(letter, edition);
        var policy = letter.settings().order();
        var sorted = SignatoryOrder.sorted(
                letter, edition, policy, letter.signatories().items());
        // What is remembered is quickly found; all anew is made side by side.
        var signatories = known.isEmpty() ? sorted.parallelStream() : sorted.stream();
        var unnumbered = signatories
                .map(signatory -> row(letter, signatory, known.get(signatory.id()), form, now))
                .toList();
        var next = new HashMap<Id<Signatory>, Row>(unnumbered.size() * 2);
        var rows = new ArrayList<Row>(unnumbered.size());
        for (var each : unnumbered) {
            var row = each.numbered(rows.size() + 1);
            next.put(row.id(), row);
            rows.add(row);
        }
        made = next;
        madeFor = key;
        return List.copyOf(rows);
    }

    private Row row(
            Letter letter,
            Signatory signatory,
            @Nullable Row known,
            SignatoryForm form,
            Map<Id<Edition>, Fingerprint> now) {
        var personId = signatory.person();
        var organisationId = signatory.organisation();
        var of = new Row.Subject(
                signatory,
                personId == null ? null : letter.persons().find(personId).orElse(null),
                organisationId == null
                        ? null
                        : letter.organisations().find(organisationId).orElse(null),
                letter.ledger().latest(signatory.id()).orElse(null));
        if (known != null && known.of().is(of)) {
            return known;
        }
        return new Row(
                0,
                title(form, signatory),
                detail(form, signatory),
                Standing.of(of.latest(), now),
                folded(of),
                tags(signatory, of.organisation()),
                of);
    }

    private static String title(SignatoryForm form, Signatory signatory) {
        var organisation = form.organisation(signatory);
        return organisation.isEmpty() ? form.person(signatory) : organisation;
    }

    private String detail(SignatoryForm form, Signatory signatory) {
        var capacity = signatory.capacity();
        boolean alone = signatory.organisation() == null;
        var person = alone ? "" : form.person(signatory);
        var parts = Stream.of(
                        person,
                        signatory.role(),
                        saysCapacity(signatory, person) ? messages.name("signatories.row", capacity) : "")
                .filter(part -> !part.isBlank())
                .toList();
        return String.join(" · ", parts);
    }

    private static boolean saysCapacity(Signatory signatory, String person) {
        return signatory.capacity() != Capacity.FOR_THE_ORGANISATION
                || (person.isEmpty() && signatory.role().isBlank() && signatory.organisation() != null);
    }

    private Set<Tag> tags(Signatory signatory, @Nullable Organisation organisation) {
        var tags = new HashSet<Tag>(4);
        if (!signatory.tier().isEmpty()) {
            tags.add(new Tag.OfTier(signatory.tier()));
        }
        if (organisation != null) {
            tags.add(
                    organisation.country().isEmpty()
                            ? new Tag.Lacking(Tag.Lack.COUNTRY)
                            : new Tag.OfCountry(organisation.country()));
        }
        if (signatory.contact().isBlank()) {
            tags.add(new Tag.Lacking(Tag.Lack.CONTACT));
        }
        if (signatory.person() == null) {
            tags.add(new Tag.Lacking(Tag.Lack.PERSON));
        }
        return combinations.computeIfAbsent(tags, Set::copyOf);
    }

    /// The country by its names too: "Germany" and "Alemania" both find DE.
    private String folded(Row.Subject of) {
        var said = new StringBuilder();
        var person = of.person();
        if (person != null) {
            person.names().byLanguage().values().forEach(name -> add(said, name));
        }
        var organisation = of.organisation();
        if (organisation != null) {
            organisation.names().byLanguage().values().forEach(name -> add(said, name));
            add(said, organisation.shortName());
            add(said, organisation.country());
            add(said, organisation.countryWritten());
            add(said, organisation.website());
            add(said, countries.computeIfAbsent(organisation.country(), this::country));
        }
        var signatory = of.signatory();
        add(said, signatory.role());
        add(said, signatory.printedForm());
        add(said, signatory.tier());
        add(said, signatory.contact());
        add(said, signatory.remarks());
        var latest = of.latest();
        add(said, latest == null ? "" : latest.howWeKnow());
        return Folding.fold(said.toString());
    }

    private static void add(StringBuilder said, String part) {
        if (!part.isEmpty()) {
            said.append(said.isEmpty() ? "" : "\n").append(part);
        }
    }

    private String country(String code) {
        return Countries.name(code, messages.locale().getLanguage());
    }
}
