package org.undersigned.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Ledger;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;

/// Makes one of two organisations or persons, and of the entries that are the same from then on.
final class Merging {

    private Merging() {}

    static Letter organisations(Letter letter, Organisation kept, Id<Organisation> gone) {
        letter.organisations().get(kept.id());
        letter.organisations().get(gone);
        var organisations = letter.organisations().with(kept).without(gone).map(each -> moved(each, kept.id(), gone));
        var next = letter.withPeople(
                organisations,
                letter.persons(),
                letter.signatories().map(each -> gone.equals(each.organisation()) ? each.of(kept.id()) : each));
        return sameEntriesAsOne(next, each -> kept.id().equals(each.organisation()));
    }

    private static Organisation moved(Organisation each, Id<Organisation> kept, Id<Organisation> gone) {
        if (!gone.equals(each.chapterOf()) && !(each.id().equals(kept) && kept.equals(each.chapterOf()))) {
            return each;
        }
        return each.withChapterOf(each.id().equals(kept) ? null : kept);
    }

    static Letter persons(Letter letter, Person kept, Id<Person> gone) {
        letter.persons().get(kept.id());
        var next = letter.withPeople(
                letter.organisations(),
                letter.persons().with(kept).without(gone),
                letter.signatories().map(each -> gone.equals(each.person()) ? each.by(kept.id()) : each));
        return sameEntriesAsOne(next, each -> kept.id().equals(each.person()));
    }

    /// Who an entry is of; entries of the same two are the same.
    private record Who(
            @Nullable Id<Person> person, @Nullable Id<Organisation> organisation) {}

    private static Letter sameEntriesAsOne(Letter letter, Predicate<Signatory> concerned) {
        var first = new HashMap<Who, Signatory>();
        Map<Id<Signatory>, Id<Signatory>> goneFor = new HashMap<>();
        for (var each : letter.signatories()) {
            if (!concerned.test(each)) {
                continue;
            }
            var who = new Who(each.person(), each.organisation());
            var before = first.get(who);
            first.put(who, before == null ? each : together(before, each));
            if (before != null) {
                goneFor.put(each.id(), before.id());
            }
        }
        if (goneFor.isEmpty()) {
            return letter;
        }
        var signatories = letter.signatories().withoutAll(goneFor.keySet()).withAll(first.values());
        return letter.withSignatories(signatories).withLedger(ledger(letter.ledger(), goneFor, signatories));
    }

    /// What the first entry leaves open, the second fills.
    private static Signatory together(Signatory one, Signatory other) {
        return new Signatory(
                one.id(),
                one.person(),
                one.organisation(),
                either(one.role(), other.role()),
                one.capacity(),
                either(one.printedForm(), other.printedForm()),
                either(one.tier(), other.tier()),
                either(one.contact(), other.contact()),
                either(one.remarks(), other.remarks()),
                one.onList() || other.onList());
    }

    private static String either(String one, String other) {
        return one.isBlank() ? other : one;
    }

    private static Ledger ledger(
            Ledger ledger, Map<Id<Signatory>, Id<Signatory>> goneFor, Register<Signatory> signatories) {
        var entries = new ArrayList<LedgerEntry>(ledger.entries().size());
        for (var entry : ledger.entries()) {
            var kept = goneFor.get(entry.signatory());
            entries.add(kept == null || !signatories.contains(kept) ? entry : entry.of(kept));
        }
        return new Ledger(entries);
    }
}
