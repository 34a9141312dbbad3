package org.undersigned.signatories;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.undersigned.language.Folding;

/// Which rows are kept: those with every word typed, in any field and without accents, and of one standing if chosen.
record RowFilter(List<String> words, Optional<Standing> standing) {

    static RowFilter of(String typed, Optional<Standing> standing) {
        var words = Arrays.stream(Folding.fold(typed).strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return new RowFilter(words, standing);
    }

    boolean keepsAll() {
        return words.isEmpty() && standing.isEmpty();
    }

    boolean keeps(Row row) {
        if (standing.isPresent() && row.standing() != standing.get()) {
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
        return keepsAll() ? rows : rows.stream().filter(this::keeps).toList();
    }
}
