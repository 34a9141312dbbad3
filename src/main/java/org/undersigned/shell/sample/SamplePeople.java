package org.undersigned.shell.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Ledger;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.Status;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.identity.Register;
import org.undersigned.model.people.Capacity;
import org.undersigned.model.people.Organisation;
import org.undersigned.model.people.Person;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.text.Prose;

/// Who signs the sample, and what they said so far: some agreed to the text as it stands, some to the draft before.
final class SamplePeople {

    private final Ids ids;
    private final Instant start;
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<Signatory> signatories = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();

    /// @param start when the first of them were asked
    SamplePeople(Ids ids, Instant start) {
        this.ids = ids;
        this.start = start;
    }

    Letter addTo(Letter letter, List<List<String>> lines) {
        var now = Fingerprint.of(letter, letter.original());
        var before = Fingerprint.of(letter, draft(letter));
        for (var line : lines) {
            var signatory = signatory(line);
            signatories.add(signatory);
            var status = Status.valueOf(line.get(5));
            say(letter, signatory, Status.INVITED, null, 0);
            switch (line.get(6)) {
                case "now" -> say(letter, signatory, Status.AGREED, now, 9);
                case "before" -> say(letter, signatory, Status.AGREED, before, 3);
                default -> {}
            }
            if (status != Status.INVITED && status != Status.AGREED) {
                say(letter, signatory, status, status == Status.CONFIRMED ? now : null, 12);
            }
        }
        return letter.withPeople(Register.copyOf(organisations), Register.copyOf(persons), Register.copyOf(signatories))
                .withLedger(new Ledger(entries));
    }

    private Signatory signatory(List<String> line) {
        var organisation =
                Organisation.of(ids.<Organisation>fresh(), line.get(1)).withCountry(line.get(4));
        organisations.add(organisation);
        @Nullable Id<Person> person = null;
        if (!line.get(0).isEmpty()) {
            person = ids.fresh();
            persons.add(Person.of(person, line.get(0)));
        }
        return Signatory.of(ids.fresh(), person, organisation.id())
                .withRole(line.get(2))
                .withCapacity(Capacity.valueOf(line.get(3)))
                .withOnList(!Status.valueOf(line.get(5)).leavesList());
    }

    private void say(
            Letter letter, Signatory signatory, Status status, @Nullable Fingerprint fingerprint, int daysLater) {
        entries.add(new LedgerEntry(
                ids.fresh(),
                signatory.id(),
                status,
                start.plus(Duration.ofDays(daysLater)).plus(Duration.ofMinutes(37L * signatories.size())),
                "",
                "",
                fingerprint == null ? null : letter.original().id(),
                fingerprint,
                null));
    }

    /// The text as it was before its last sentences were added.
    private static org.undersigned.model.Edition draft(Letter letter) {
        var blocks = letter.original().blocks();
        int last = blocks.size() - 3;
        return letter.original()
                .withBlocks(blocks.with(blocks.at(last).withProse(Prose.of("We look forward to your answer."))));
    }
}
