package org.undersigned.model.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An immutable, ordered collection of things with ids: finds by id and by place in constant time.
///
/// The index is made when first asked for and handed on to every register with the same ids at the same places, so that
/// typing in a letter of thousands of blocks does not index it again at each key. Safe to share between threads.
public final class Register<T extends Identified<T>> implements Iterable<T> {

    private final List<T> items;

    /// Id to place. Written once or twice with equal content when two threads race, which is harmless.
    private volatile @Nullable Map<Id<T>, Integer> places;

    private Register(List<T> items, @Nullable Map<Id<T>, Integer> places) {
        this.items = items;
        this.places = places;
    }

    public static <T extends Identified<T>> Register<T> empty() {
        return new Register<T>(List.of(), null);
    }

    @SafeVarargs
    public static <T extends Identified<T>> Register<T> of(T... items) {
        var list = new ArrayList<T>();
        for (var item : items) {
            list.add(item);
        }
        return copyOf(list);
    }

    /// @throws IllegalArgumentException when two items have the same id
    public static <T extends Identified<T>> Register<T> copyOf(Collection<? extends T> items) {
        List<T> copy = List.copyOf(items);
        var register = new Register<>(copy, null);
        register.places();
        return register;
    }

    public List<T> items() {
        return items;
    }

    public int size() {
        return items.size();
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public T at(int place) {
        return items.get(place);
    }

    public boolean contains(Id<T> id) {
        return places().containsKey(id);
    }

    public Optional<T> find(Id<T> id) {
        var place = places().get(id);
        return place == null ? Optional.empty() : Optional.of(items.get(place));
    }

    /// @throws IllegalArgumentException when nothing has this id
    public T get(Id<T> id) {
        return items.get(placeOf(id));
    }

    /// @throws IllegalArgumentException when nothing has this id
    public int placeOf(Id<T> id) {
        var place = places().get(id);
        if (place == null) {
            throw new IllegalArgumentException("Nothing here has the id " + id);
        }
        return place;
    }

    /// This register with `item` in the place of the one with the same id, or at the end when there is none.
    public Register<T> with(T item) {
        var place = places().get(item.id());
        return place == null ? inserted(items.size(), item) : replaced(place, item);
    }

    /// This register with all of `added`, each as by [#with].
    public Register<T> withAll(Collection<? extends T> added) {
        var next = new ArrayList<>(items);
        var known = new HashMap<>(places());
        for (var item : added) {
            var place = known.get(item.id());
            if (place == null) {
                known.put(item.id(), next.size());
                next.add(item);
            } else {
                next.set(place, item);
            }
        }
        return new Register<>(List.copyOf(next), known);
    }

    public Register<T> inserted(int place, T item) {
        return spliced(place, place, List.of(item));
    }

    public Register<T> without(Id<T> id) {
        var place = placeOf(id);
        return spliced(place, place + 1, List.of());
    }

    public Register<T> withoutAll(Collection<Id<T>> ids) {
        return copyOf(items.stream().filter(item -> !ids.contains(item.id())).toList());
    }

    /// This register with the item of `id` standing at `place`, counted after it was taken out.
    public Register<T> moved(Id<T> id, int place) {
        var next = new ArrayList<>(items);
        var item = next.remove(placeOf(id));
        next.add(Math.clamp(place, 0, next.size()), item);
        return new Register<>(List.copyOf(next), null);
    }

    /// This register with the items `from` (inclusive) to `to` (exclusive) replaced by `replacement`.
    ///
    /// @throws IllegalArgumentException when an id would stand twice
    public Register<T> spliced(int from, int to, List<T> replacement) {
        if (to - from == replacement.size() && sameIds(from, replacement)) {
            return replacement.size() == 1 ? replaced(from, replacement.getFirst()) : overwritten(from, replacement);
        }
        var next = new ArrayList<T>(items.size() - (to - from) + replacement.size());
        next.addAll(items.subList(0, from));
        next.addAll(replacement);
        next.addAll(items.subList(to, items.size()));
        return copyOf(next);
    }

    public Register<T> map(UnaryOperator<T> change) {
        return copyOf(items.stream().map(change).toList());
    }

    public Stream<T> stream() {
        return items.stream();
    }

    @Override
    public Iterator<T> iterator() {
        return items.iterator();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Register<?> that && items.equals(that.items));
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return items.toString();
    }

    private Register<T> replaced(int place, T item) {
        return overwritten(place, List.of(item));
    }

    private Register<T> overwritten(int from, List<T> replacement) {
        var next = new ArrayList<>(items);
        for (int i = 0; i < replacement.size(); i++) {
            next.set(from + i, replacement.get(i));
        }
        return new Register<>(List.copyOf(next), places);
    }

    private boolean sameIds(int from, List<T> replacement) {
        for (int i = 0; i < replacement.size(); i++) {
            if (!items.get(from + i).id().equals(replacement.get(i).id())) {
                return false;
            }
        }
        return true;
    }

    private Map<Id<T>, Integer> places() {
        var known = places;
        if (known == null) {
            known = new HashMap<>(items.size() * 2);
            for (int i = 0; i < items.size(); i++) {
                if (known.put(items.get(i).id(), i) != null) {
                    throw new IllegalArgumentException(
                            "Two things have the id " + items.get(i).id());
                }
            }
            places = known;
        }
        return known;
    }
}
