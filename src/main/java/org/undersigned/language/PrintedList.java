package org.undersigned.language;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Arrangement;

/// Who signs, as outputs of flowing text print it: in tiers, each entry a line, or one paragraph where the letter runs
/// them in.
public final class PrintedList {

    /// Entries of one tier.
    ///
    /// @param name empty where there are no tiers
    public record Tier(String name, List<String> entries) {}

    private PrintedList() {}

    /// In the parts the letter's settings say; the line that explains a mark, if any, is the last of them.
    public static List<Tier> of(Letter letter, Edition edition) {
        var printed = PrintedParts.of(letter, edition);
        boolean runIn = letter.settings().listing().look().arrangement() == Arrangement.RUN_IN;
        var tiers = new ArrayList<Tier>();
        for (var part : printed.parts()) {
            var entries = part.lines().stream().map(PrintedParts.Line::whole).toList();
            tiers.add(new Tier(part.heading(), runIn ? List.of(String.join("; ", entries) + ".") : entries));
        }
        if (!printed.disclaimer().isEmpty()) {
            tiers.add(new Tier("", List.of(printed.disclaimer())));
        }
        return tiers;
    }
}
