package org.undersigned.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.identity.Identified;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.source.KeptFile;

/// One line of the ledger: what a signatory said, when, how we know, and to which exact text.
///
/// @param howWeKnow in words: "e-mail of 12 November", "by telephone"
/// @param recordedBy who wrote this line, as the preferences name them
/// @param edition the edition they read, where one is known
/// @param fingerprint the text they said it to, where one is known
/// @param evidence the e-mail or file itself
public record LedgerEntry(
        Id<LedgerEntry> id,
        Id<Signatory> signatory,
        Status status,
        Instant at,
        String howWeKnow,
        String recordedBy,
        @Nullable Id<Edition> edition,
        @Nullable Fingerprint fingerprint,
        @Nullable Id<KeptFile> evidence)
        implements Identified<LedgerEntry> {

    /// The same line for another signatory, who was found to be the same one.
    public LedgerEntry of(Id<Signatory> changed) {
        return new LedgerEntry(id, changed, status, at, howWeKnow, recordedBy, edition, fingerprint, evidence);
    }

    public LedgerEntry withEvidence(@Nullable Id<KeptFile> changed) {
        return new LedgerEntry(id, signatory, status, at, howWeKnow, recordedBy, edition, fingerprint, changed);
    }
}
