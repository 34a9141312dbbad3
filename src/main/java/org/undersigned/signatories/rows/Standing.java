package org.undersigned.signatories.rows;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.kit.controls.Pill.Tone;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.identity.Id;

/// How a signatory stands to the text as it is now: the last entry of the ledger, and whether its text is still this.
public enum Standing {
    AGREED(Tone.GOOD),
    /// Agreed to words that have changed since.
    STALE(Tone.LOOK),
    /// Agreed, and nobody recorded to which text.
    UNBOUND(Tone.LOOK),
    CONSIDERING(Tone.QUIET),
    INVITED(Tone.QUIET),
    NOT_ASKED(Tone.QUIET),
    DECLINED(Tone.BAD),
    WITHDRAWN(Tone.BAD);

    private final Tone tone;

    Standing(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    /// @param now the fingerprints of the editions as they stand
    static Standing of(@Nullable LedgerEntry latest, Map<Id<Edition>, Fingerprint> now) {
        if (latest == null) {
            return NOT_ASKED;
        }
        return switch (latest.status()) {
            case INVITED -> INVITED;
            case CONSIDERING -> CONSIDERING;
            case DECLINED -> DECLINED;
            case WITHDRAWN -> WITHDRAWN;
            case AGREED, CONFIRMED -> agreed(latest, now);
        };
    }

    private static Standing agreed(LedgerEntry entry, Map<Id<Edition>, Fingerprint> now) {
        var fingerprint = entry.fingerprint();
        if (fingerprint == null) {
            return UNBOUND;
        }
        var edition = entry.edition();
        var current = edition == null ? null : now.get(edition);
        return fingerprint.equals(current) ? AGREED : STALE;
    }
}
