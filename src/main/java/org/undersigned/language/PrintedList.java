package org.undersigned.language;

import java.util.ArrayList;
import java.util.List;
import org.undersigned.model.Edition;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Arrangement;

/// Who signs, as outputs of flowing text print it: in tiers, each entry a line, the cells of a row, or one paragraph
/// where the letter runs them in.
public final class PrintedList {

    /// Entries of one tier.
    ///
    /// @param name empty where there are no tiers
    /// @param rows the cells of each entry where the list is a table, else empty; a cell alone goes over the whole
    // width
    public record Tier(String name, List<String> entries, List<List<String>> rows) {

        Tier(String name, List<String> entries) {
            this(name, entries, List.of());
        }

        public boolean isTable() {
            return !rows.isEmpty();
        }

        public int columns() {
            return rows.stream().mapToInt(List::size).max().orElse(1);
        }
    }

    private PrintedList() {}

    /// In the parts the letter's settings say; the line that explains a mark, if any, is the last of them.
    public static List<Tier> of(Letter letter, Edition edition) {
        var printed = PrintedParts.of(letter, edition);
        var arrangement = letter.settings().listing().look().arrangement();
        boolean runIn = arrangement == Arrangement.RUN_IN;
        var table = new ListTable(letter, edition, printed.lines());
        var tiers = new ArrayList<Tier>();
        for (var part : printed.parts()) {
            var entries = part.lines().stream().map(PrintedParts.Line::whole).toList();
            tiers.add(new Tier(
                    part.heading(),
                    runIn ? List.of(String.join("; ", entries) + ".") : entries,
                    arrangement == Arrangement.TABLE
                            ? part.lines().stream().map(table::cells).toList()
                            : List.of()));
        }
        if (!printed.disclaimer().isEmpty()) {
            tiers.add(new Tier("", List.of(printed.disclaimer())));
        }
        return tiers;
    }
}
