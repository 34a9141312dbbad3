package org.undersigned.exchange.lists;

import java.util.Map;

/// Where every line of the file went. The fates add up to the rows, the rows and headings to the lines.
///
/// @param rows lines that are no heading
/// @param headings lines of headings and above
/// @param fates how many rows had each fate; a fate that none had is not in the map
/// @param notCountries what stood where a country should, and how often
/// @param organisations added to the letter
/// @param persons added to the letter
/// @param signatories added to the letter
/// @param changed entries and organisations of the letter that were completed or corrected
public record ListAccount(
        int rows,
        int headings,
        Map<Fate, Integer> fates,
        Map<String, Integer> notCountries,
        int organisations,
        int persons,
        int signatories,
        int changed) {

    public ListAccount {
        fates = Map.copyOf(fates);
        notCountries = Map.copyOf(notCountries);
    }

    public int of(Fate fate) {
        return fates.getOrDefault(fate, 0);
    }
}
