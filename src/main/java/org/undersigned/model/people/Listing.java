package org.undersigned.model.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// How the list of who signs is kept and printed, beside its order.
///
/// @param answersBy until when those who were asked should answer
/// @param apart who was said not to be the same
/// @param tiers the groups that have a name and a place of their own; others stand behind them as the list names them
/// @param logos where the logos of those who sign stand in a row
public record Listing(
        Grouping grouping,
        boolean numbered,
        ListLook look,
        @Nullable LocalDate answersBy,
        SortedSet<Apart> apart,
        List<String> tiers,
        LogosRow logos) {

    public static final Listing PLAIN = new Listing(
            Grouping.BY_TIER, false, ListLook.PLAIN, null, Collections.emptySortedSet(), List.of(), LogosRow.NOWHERE);

    public Listing {
        apart = Collections.unmodifiableSortedSet(new TreeSet<>(apart));
        tiers = List.copyOf(tiers);
    }

    public Listing withGrouping(Grouping changed) {
        return new Listing(changed, numbered, look, answersBy, apart, tiers, logos);
    }

    public Listing withNumbered(boolean changed) {
        return new Listing(grouping, changed, look, answersBy, apart, tiers, logos);
    }

    public Listing withLook(ListLook changed) {
        return new Listing(grouping, numbered, changed, answersBy, apart, tiers, logos);
    }

    public Listing withAnswersBy(@Nullable LocalDate changed) {
        return new Listing(grouping, numbered, look, changed, apart, tiers, logos);
    }

    public Listing withApart(Collection<Apart> changed) {
        return new Listing(grouping, numbered, look, answersBy, new TreeSet<>(changed), tiers, logos);
    }

    public Listing withTiers(List<String> changed) {
        return new Listing(grouping, numbered, look, answersBy, apart, changed, logos);
    }

    public Listing withLogos(LogosRow changed) {
        return new Listing(grouping, numbered, look, answersBy, apart, tiers, changed);
    }
}
