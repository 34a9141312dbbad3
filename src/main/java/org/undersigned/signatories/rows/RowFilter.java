package org.undersigned.signatories.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undersigned.language.Folding;

/// Which rows are kept: those with every word typed, in any field and without accents, of one standing if chosen, and
/// with every tag chosen.
public record RowFilter(List<String> words, Optional<Standing> standing, Set<Tag> tags) {

    public static final RowFilter ALL = new RowFilter(List.of(), Optional.empty(), Set.of());

    public RowFilter {
        words = List.copyOf(words);
        tags = Set.copyOf(tags);
    }

    public static RowFilter of(String typed, Optional<Standing> standing, Set<Tag> tags) {
        var words = Arrays.stream(Folding.fold(typed).strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return new RowFilter(words, standing, tags);
    }

    public boolean keepsAll() {
        return words.isEmpty() && standing.isEmpty() && tags.isEmpty();
    }

    /// Whether every row that this keeps, the other keeps too: what was found by it can be searched on.
    public boolean isNarrowerThan(RowFilter other) {
        return standing.equals(other.standing)
                && tags.containsAll(other.tags)
                && other.words.stream().allMatch(word -> words.stream().anyMatch(mine -> mine.contains(word)));
    }

    public boolean keeps(Row row) {
        if (standing.isPresent() && row.standing() != standing.get()) {
            return false;
        }
        if (!row.tags().containsAll(tags)) {
            return false;
        }
        for (var word : words) {
            if (!row.folded().contains(word)) {
                return false;
            }
        }
        return true;
    }

    public List<Row> of(List<Row> rows) {
        return keepsAll() ? rows : rows.parallelStream().filter(this::keeps).toList();
    }
}
