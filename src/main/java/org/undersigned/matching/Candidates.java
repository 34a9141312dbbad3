package org.undersigned.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.undersigned.model.identity.Id;

/// Gathers evidence for pairs and ranks them. Pairs that somebody said are not the same take none. One thread.
final class Candidates<T> {

    private final Set<Pair<T>> apart;
    private final Map<Pair<T>, List<Evidence>> found = new HashMap<>();

    Candidates(Set<Pair<T>> apart) {
        this.apart = apart;
    }

    boolean mayBeSame(Id<T> one, Id<T> other) {
        return !one.equals(other) && !apart.contains(Pair.of(one, other));
    }

    boolean has(Id<T> one, Id<T> other) {
        return found.containsKey(Pair.of(one, other));
    }

    /// Adds a reason, unless the pair is known not to be the same or has a reason of this kind already.
    void add(Id<T> one, Id<T> other, Evidence evidence) {
        if (!mayBeSame(one, other)) {
            return;
        }
        var reasons = found.computeIfAbsent(Pair.of(one, other), _ -> new ArrayList<>(2));
        if (reasons.stream().noneMatch(known -> known.getClass() == evidence.getClass())) {
            reasons.add(evidence);
        }
    }

    /// Gives a reason to each name and the first before it that has the same key and may be the same. An
    /// empty key links nothing; a pair that has a reason already gets no weaker one.
    <N> void link(List<N> names, Function<N, Id<T>> id, Function<N, String> key, BiFunction<N, N, Evidence> reason) {
        var groups = new HashMap<String, List<N>>(names.size() * 2);
        for (var name : names) {
            var its = key.apply(name);
            if (its.isEmpty()) {
                continue;
            }
            var group = groups.computeIfAbsent(its, _ -> new ArrayList<>(1));
            for (var before : group) {
                if (mayBeSame(id.apply(before), id.apply(name))) {
                    if (!has(id.apply(before), id.apply(name))) {
                        add(id.apply(before), id.apply(name), reason.apply(before, name));
                    }
                    break;
                }
            }
            group.add(name);
        }
    }

    Collection<Pair<T>> pairs() {
        return List.copyOf(found.keySet());
    }

    void drop(Pair<T> pair) {
        found.remove(pair);
    }

    List<Evidence> of(Pair<T> pair) {
        return found.getOrDefault(pair, List.of());
    }

    /// The surest first; pairs that are equally sure by their ids, so that the same list gives the same ranking.
    List<Suggestion<T>> ranked() {
        var ranked = new ArrayList<Suggestion<T>>(found.size());
        for (var entry : found.entrySet()) {
            var reasons = new ArrayList<>(entry.getValue());
            reasons.sort(Comparator.comparingDouble(Evidence::weight).reversed());
            double doubt = 1;
            for (var reason : reasons) {
                doubt *= 1 - reason.weight();
            }
            ranked.add(new Suggestion<>(entry.getKey(), reasons, 1 - doubt));
        }
        ranked.sort(Comparator.comparingDouble((Suggestion<T> each) -> -each.weight())
                .thenComparing(each -> each.pair().first())
                .thenComparing(each -> each.pair().second()));
        return ranked;
    }
}
