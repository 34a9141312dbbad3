package org.undersigned.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.undersigned.model.comments.Remark;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.KeptFile;

/// A letter without any trace of a person in its list: no name, contact, remark, answer or kept message, and
/// no name on a comment, in its versions neither.
///
/// Who signed for an organisation leaves the organisation on the list, so that its count stays true; an
/// entry of nobody else goes. What the texts of the letter say is their authors', and is not touched.
public final class Erasure {

    private Erasure() {}

    public static Letter of(Letter letter, Id<Person> person) {
        var versions = letter.versions()
                .map(each -> new Version(each.id(), each.name(), each.at(), each.by(), ofOne(each.frozen(), person)));
        return ofOne(letter, person).withVersions(versions);
    }

    private static Letter ofOne(Letter letter, Id<Person> person) {
        var theirs = new HashSet<Id<Signatory>>();
        var kept = new ArrayList<Signatory>();
        for (var each : letter.signatories()) {
            if (!person.equals(each.person())) {
                kept.add(each);
                continue;
            }
            theirs.add(each.id());
            if (each.organisation() != null) {
                kept.add(forTheOrganisation(each));
            }
        }
        if (!letter.persons().contains(person) && theirs.isEmpty()) {
            return letter;
        }
        var ids = new HashSet<>(kept.stream().map(Signatory::id).toList());
        var next = letter.withPeople(
                        letter.organisations(),
                        letter.persons().withoutAll(Set.of(person)),
                        org.undersigned.model.identity.Register.copyOf(kept))
                .withLedger(new Ledger(ledger(letter, theirs, ids)));
        var names = letter.persons()
                .find(person)
                .map(each -> Set.copyOf(each.names().byLanguage().values()))
                .orElse(Set.of());
        return namelessly(withoutApart(withoutFiles(next, evidence(letter, theirs)), person), names);
    }

    /// What they said about a draft stays, and nobody's name is on it.
    private static Letter namelessly(Letter letter, Set<String> names) {
        return letter.withEditions(letter.editions()
                .map(edition -> edition.comments().isEmpty()
                        ? edition
                        : edition.withComments(edition.comments()
                                .map(comment -> comment.withThread(comment.thread().stream()
                                        .map(remark -> names.contains(remark.by())
                                                ? new Remark("", remark.at(), remark.words())
                                                : remark)
                                        .toList())))));
    }

    private static Signatory forTheOrganisation(Signatory each) {
        return new Signatory(
                each.id(),
                null,
                each.organisation(),
                "",
                Capacity.FOR_THE_ORGANISATION,
                "",
                each.tier(),
                "",
                "",
                each.onList());
    }

    /// That an organisation agreed stays known; in whose words does not.
    private static List<LedgerEntry> ledger(Letter letter, Set<Id<Signatory>> theirs, Set<Id<Signatory>> stillThere) {
        var entries = new ArrayList<LedgerEntry>();
        for (var entry : letter.ledger().entries()) {
            if (!theirs.contains(entry.signatory())) {
                entries.add(entry);
            } else if (stillThere.contains(entry.signatory())) {
                entries.add(new LedgerEntry(
                        entry.id(),
                        entry.signatory(),
                        entry.status(),
                        entry.at(),
                        "",
                        entry.recordedBy(),
                        entry.edition(),
                        entry.fingerprint(),
                        null));
            }
        }
        return entries;
    }

    private static Set<Id<KeptFile>> evidence(Letter letter, Set<Id<Signatory>> theirs) {
        var files = new HashSet<Id<KeptFile>>();
        var others = new HashSet<Id<KeptFile>>();
        for (var entry : letter.ledger().entries()) {
            if (entry.evidence() != null) {
                (theirs.contains(entry.signatory()) ? files : others).add(entry.evidence());
            }
        }
        files.removeAll(others);
        return files;
    }

    private static Letter withoutFiles(Letter letter, Set<Id<KeptFile>> files) {
        return files.isEmpty()
                ? letter
                : letter.withKeptFiles(letter.keptFiles().withoutAll(files));
    }

    private static Letter withoutApart(Letter letter, Id<Person> person) {
        var listing = letter.settings().listing();
        var apart = new TreeSet<>(listing.apart());
        boolean any = apart.removeIf(pair -> pair.names(person.value()));
        return any ? letter.withSettings(letter.settings().withListing(listing.withApart(apart))) : letter;
    }
}
