package org.undersigned.signatories;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.language.Folding;

/// Which rows are kept: those with every word typed, in any field and without accents, and of one standing if chosen.
record RowFilter(List<String> words, Optional<Standing> standing, Optional<Tag> tag) {

    static RowFilter of(String typed, Optional<Standing> standing, Optional<Tag> tag) {
        var words = Arrays.stream(Folding.fold(typed).strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return new RowFilter(words, standing, tag);
    }

    boolean keepsAll() {
        return words.isEmpty() && standing.isEmpty() && tag.isEmpty();
    }

    /// Whether every row that this keeps, the other keeps too: what was found by it can be searched on.
    boolean isNarrowerThan(RowFilter other) {
        return standing.equals(other.standing)
                && tag.equals(other.tag)
                && other.words.stream().allMatch(word -> words.stream().anyMatch(mine -> mine.contains(word)));
    }

    boolean keeps(Row row) {
        if (standing.isPresent() && row.standing() != standing.get()) {
            return false;
        }
        if (tag.isPresent() && !row.tags().contains(tag.get())) {
            return false;
        }
        for (var word : words) {
            if (!row.folded().contains(word)) {
                return false;
            }
        }
        return true;
    }

    List<Row> of(List<Row> rows) {
        return keepsAll() ? rows : rows.parallelStream().filter(this::keeps).toList();
    }
}
