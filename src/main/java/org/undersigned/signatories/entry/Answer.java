package org.undersigned.signatories.entry;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import org.undersigned.document.PeopleEdit;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.Status;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.people.Signatory;

/// What some signatories answered, as a form holds it.
record Answer(Status status, LocalDate day, String howWeKnow) {

    /// The edit that records it for all of them, bound to the edition on show as it stands.
    PeopleEdit.RecordAgreements edit(
            Letter letter, Edition shown, Collection<Id<Signatory>> signatories, String recorder, Instant at, Ids ids) {
        var fingerprint = bindsToText() ? Fingerprint.of(letter, shown) : null;
        var entries = signatories.stream()
                .map(signatory -> new LedgerEntry(
                        ids.fresh(),
                        signatory,
                        status,
                        at,
                        howWeKnow.strip(),
                        recorder,
                        bindsToText() ? shown.id() : null,
                        fingerprint,
                        null))
                .toList();
        return new PeopleEdit.RecordAgreements(entries);
    }

    /// Whoever was only asked, or left, has said nothing of the text.
    private boolean bindsToText() {
        return status == Status.AGREED || status == Status.CONFIRMED;
    }

    /// Now when it was today, else noon of the day.
    Instant instant(InstantSource clock, ZoneId zone) {
        var now = clock.instant();
        return day.equals(now.atZone(zone).toLocalDate())
                ? now
                : day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    }
}
