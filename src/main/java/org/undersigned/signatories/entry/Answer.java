package org.undersigned.signatories.entry;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.undersigned.document.Edit;
import org.undersigned.document.PeopleEdit;
import org.undersigned.document.SourceEdit;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.Status;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Ids;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.KeptFile;

/// What some signatories answered, as a form holds it.
/// @param evidence the mail or file itself, whose bytes are in the store already
record Answer(
        Status status,
        LocalDate day,
        String howWeKnow,
        @Nullable KeptFile evidence) {

    /// The edit that records it for all of them, bound to the edition on show as it stands.
    Edit edit(
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
                        evidence == null ? null : evidence.id()))
                .toList();
        var recorded = new PeopleEdit.RecordAgreements(entries);
        return evidence == null
                ? recorded
                : new Edit.Several(recorded.nameKey(), List.of(new SourceEdit.KeepFile(evidence), recorded));
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
