package org.undersigned.exchange.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.undersigned.model.identity.Id;
import org.undersigned.model.people.Signatory;

/// One line of the file and what is to become of it.
///
/// @param line counted from one, as in the file
/// @param existing the entry of the letter that this row repeats or changes
/// @param repeats the line of the file that this row repeats, or 0
public record ReviewedRow(
        int line,
        ListEntry entry,
        Fate fate,
        List<Reason> reasons,
        @Nullable Id<Signatory> existing,
        int repeats) {

    public ReviewedRow {
        reasons = List.copyOf(reasons);
    }

    /// The code of the country that another line of the file names for the same entry, or empty.
    public String countryElsewhere() {
        return reasons.stream()
                .flatMap(why -> why instanceof Reason.CountryElsewhere(var code) ? Stream.of(code) : Stream.empty())
                .findFirst()
                .orElse("");
    }

    ReviewedRow because(Reason reason) {
        var why = new ArrayList<>(reasons);
        why.addFirst(reason);
        return new ReviewedRow(line, entry, fate, why, existing, repeats);
    }

    ReviewedRow chosen(Fate changed) {
        var why = new ArrayList<>(reasons);
        why.removeIf(Reason.Chosen.class::isInstance);
        why.add(new Reason.Chosen());
        return new ReviewedRow(line, entry, changed, why, existing, repeats);
    }
}
