package org.undersigned.signatories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.Folding;
import org.undersigned.language.Messages;
import org.undersigned.language.SignatoryForm;
import org.undersigned.language.SignatoryOrder;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

/// Makes the rows of a letter, in the order of outputs. Remembers the rows it made, so that one change in a list of
/// tens of thousands makes one row.
///
/// Not safe to share; used by one thread at a time.
final class RowMaker {

    private final Messages messages;
    private Map<Id<Signatory>, Made> made = new HashMap<>();
    private String madeFor = "";

    /// What a row was made of.
    private record Made(
            Signatory signatory,
            @Nullable Person person,
            @Nullable Organisation organisation,
            @Nullable LedgerEntry latest,
            Row row) {

        /// Values are compared by identity: a value that did not change is the same object.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(
                Signatory other,
                @Nullable Person otherPerson,
                @Nullable Organisation otherOrganisation,
                @Nullable LedgerEntry otherLatest) {
            return signatory == other
                    && person == otherPerson
                    && organisation == otherOrganisation
                    && latest == otherLatest;
        }
    }

    RowMaker(Messages messages) {
        this.messages = messages;
    }

    /// @param now the fingerprints of the editions as they stand
    List<Row> rows(Letter letter, Edition edition, Map<Id<Edition>, Fingerprint> now) {
        var key = edition.language() + now;
        var known = key.equals(madeFor) ? made : Map.<Id<Signatory>, Made>of();
        var form = new SignatoryForm(letter, edition);
        var next = new HashMap<Id<Signatory>, Made>(letter.signatories().size() * 2);
        var rows = new ArrayList<Row>(letter.signatories().size());
        var policy = letter.settings().order();
        for (var signatory : SignatoryOrder.sorted(
                letter, edition, policy, letter.signatories().items())) {
            var entry = made(letter, signatory, known.get(signatory.id()), form, now);
            next.put(signatory.id(), entry);
            rows.add(entry.row().numbered(rows.size() + 1));
        }
        made = next;
        madeFor = key;
        return List.copyOf(rows);
    }

    private Made made(
            Letter letter,
            Signatory signatory,
            @Nullable Made known,
            SignatoryForm form,
            Map<Id<Edition>, Fingerprint> now) {
        var personId = signatory.person();
        var organisationId = signatory.organisation();
        var person = personId == null ? null : letter.persons().find(personId).orElse(null);
        var organisation = organisationId == null
                ? null
                : letter.organisations().find(organisationId).orElse(null);
        var latest = letter.ledger().latest(signatory.id()).orElse(null);
        if (known != null && known.isOf(signatory, person, organisation, latest)) {
            return known;
        }
        var row = new Row(
                signatory.id(),
                0,
                title(form, signatory),
                detail(form, signatory),
                Standing.of(latest, now),
                signatory.onList(),
                folded(signatory, person, organisation),
                tags(signatory, organisation));
        return new Made(signatory, person, organisation, latest, row);
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

    private static Set<Tag> tags(Signatory signatory, @Nullable Organisation organisation) {
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
        return Set.copyOf(tags);
    }

    private static String folded(Signatory signatory, @Nullable Person person, @Nullable Organisation organisation) {
        var names = Stream.concat(
                person == null ? Stream.of() : person.names().byLanguage().values().stream(),
                organisation == null
                        ? Stream.of()
                        : Stream.concat(
                                organisation.names().byLanguage().values().stream(),
                                Stream.of(organisation.shortName(), organisation.country())));
        var rest = Stream.of(
                signatory.role(), signatory.printedForm(), signatory.tier(), signatory.contact(), signatory.remarks());
        return Stream.concat(names, rest)
                .filter(part -> !part.isEmpty())
                .map(Folding::fold)
                .collect(Collectors.joining("\n"));
    }
}
