package org.undersigned.signatories.importing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.undersigned.exchange.lists.Fate;
import org.undersigned.exchange.lists.ListReview;

/// Which rows of a review are shown.
enum Shown {
    ALL,
    LOOK,
    NEW,
    CHANGED,
    DUPLICATE,
    LEFT_OUT;

    private boolean has(ImportRow row) {
        var fate = row.row().fate();
        return switch (this) {
            case ALL -> true;
            case LOOK -> row.needsALook();
            case NEW -> fate.adds();
            case CHANGED -> fate == Fate.CHANGED;
            case DUPLICATE -> fate == Fate.DUPLICATE;
            case LEFT_OUT -> fate == Fate.LEFT_OUT;
        };
    }

    List<ImportRow> of(ListReview review) {
        var rows = new ArrayList<ImportRow>();
        for (int i = 0; i < review.rows().size(); i++) {
            var row = new ImportRow(i, review.rows().get(i));
            if (has(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /// How many rows each would show. A row may be shown by several.
    static Map<Shown, Integer> counts(ListReview review) {
        var counts = new EnumMap<Shown, Integer>(Shown.class);
        for (var row : ALL.of(review)) {
            for (var shown : values()) {
                if (shown.has(row)) {
                    counts.merge(shown, 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
