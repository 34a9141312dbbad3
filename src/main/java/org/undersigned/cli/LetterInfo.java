package org.undersigned.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.Dateline;
import org.undersigned.language.WordCount;
import org.undersigned.model.Edition;
import org.undersigned.model.Fingerprint;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Signatory;
import org.undersigned.model.text.Role;

/// What can be said of a letter in a few lines, for one edition. Who signs is counted as printed: who is on the list.
///
/// @param words in the blocks and notes of the edition
/// @param blocks count by role in lower case, every role named
/// @param marks count by mark, see [MarkCount]
/// @param dateline null when there is none
record LetterInfo(
        String title,
        String language,
        String fingerprint,
        int words,
        Map<String, Integer> blocks,
        Map<String, Integer> marks,
        int notes,
        int sources,
        int locations,
        int signatories,
        int organisations,
        @Nullable Where dateline) {

    /// @param place as written; the whole line when no date was found in it
    /// @param date ISO 8601, or null when it cannot be told
    record Where(String place, @Nullable String date) {}

    static LetterInfo of(Letter letter, Edition edition) {
        return new LetterInfo(
                edition.title(),
                edition.language(),
                Fingerprint.of(letter, edition).hex(),
                WordCount.of(letter, edition).total(),
                blocks(edition),
                MarkCount.of(edition),
                edition.notes().size(),
                letter.sources().size(),
                letter.sources().stream()
                        .mapToInt(source -> source.locations().size())
                        .sum(),
                (int) letter.signatories().stream().filter(Signatory::onList).count(),
                (int) letter.signatories().stream()
                        .filter(Signatory::onList)
                        .map(Signatory::organisation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                dateline(edition));
    }

    private static Map<String, Integer> blocks(Edition edition) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var role : Role.values()) {
            counts.put(
                    role.name().toLowerCase(Locale.ROOT), edition.withRole(role).size());
        }
        return counts;
    }

    private static @Nullable Where dateline(Edition edition) {
        for (var block : edition.withRole(Role.DATELINE)) {
            var words = block.prose().words();
            return Dateline.parse(words)
                    .map(found -> new Where(found.place(), found.date().toString()))
                    .orElseGet(() -> new Where(words, null));
        }
        return null;
    }
}
