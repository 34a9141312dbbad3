package org.undersigned.shell.saving;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.undersigned.store.Autosave;

/// Looks from time to time whether a backup of one letter is due.
final class BackupRounds {

    /// Between two looks.
    private static final Duration APART = Duration.ofMinutes(10);

    private final Keeping keeping;
    private final InstantSource clock;
    private Instant last = Instant.MIN;

    BackupRounds(Keeping keeping, InstantSource clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    void begin(Autosave autosave) {
        last = clock.instant();
        // A backup that fails is no reason to disturb anybody who writes: the letter itself is saved.
        var _ = autosave.withFile(keeping::backUp).exceptionally(cause -> {
            System.getLogger(BackupRounds.class.getName()).log(Level.WARNING, "No backup was made", cause);
            return null;
        });
    }

    void saved(Autosave autosave) {
        if (last.plus(APART).isBefore(clock.instant())) {
            begin(autosave);
        }
    }
}
