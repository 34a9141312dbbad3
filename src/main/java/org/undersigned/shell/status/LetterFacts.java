package org.undersigned.shell.status;

import java.util.HashMap;
import java.util.Map;
import org.undersigned.language.TextMeasure;
import org.undersigned.language.WordCount;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.LedgerEntry;
import org.undersigned.model.Letter;
import org.undersigned.model.Status;
import org.undersigned.model.identity.Id;

/// What can be counted of a letter.
///
/// @param agreed on the list, and last heard to agree to the words as they stand now in the edition they read
public record LetterFacts(int words, TextMeasure measure, int agreed, int onList, Fingerprint fingerprint) {

    /// Reads the whole text: for a thread of its own.
    public static LetterFacts of(Letter letter, Edition shown) {
        Map<Id<Edition>, Fingerprint> now = new HashMap<>();
        letter.editions().forEach(edition -> now.put(edition.id(), Fingerprint.of(letter, edition)));
        int agreed = 0;
        int onList = 0;
        for (var signatory : letter.signatories()) {
            if (signatory.onList()) {
                onList++;
                agreed += letter.ledger()
                                .latest(signatory.id())
                                .filter(entry -> holds(entry, now))
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        int words = WordCount.of(letter, shown).total();
        var fingerprint = now.computeIfAbsent(shown.id(), _ -> Fingerprint.of(letter, shown));
        return new LetterFacts(words, TextMeasure.of(shown, words), agreed, onList, fingerprint);
    }

    private static boolean holds(LedgerEntry entry, Map<Id<Edition>, Fingerprint> now) {
        boolean agrees = entry.status() == Status.AGREED || entry.status() == Status.CONFIRMED;
        var edition = entry.edition();
        var fingerprint = entry.fingerprint();
        return agrees && edition != null && fingerprint != null && fingerprint.equals(now.get(edition));
    }
}
