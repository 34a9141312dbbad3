package org.undersigned.citing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.undersigned.model.source.Source;

/// Finds sources that may be one with another: by identifier, address and title, each looked up and never searched.
public final class SourceIndex {

    /// What more sources than these have in common tells none of them apart.
    private static final int CROWD = 20;

    private final Map<String, Set<SourceKeys>> byKey = new HashMap<>();

    /// An index of these sources; more can be added.
    public static SourceIndex of(Iterable<Source> sources) {
        var index = new SourceIndex();
        sources.forEach(index::add);
        return index;
    }

    /// Every two of these sources that may be one, each pair once, the surest first.
    public static List<SourceMatch> duplicates(Iterable<Source> sources) {
        var index = new SourceIndex();
        var matches = new ArrayList<SourceMatch>();
        for (var source : sources) {
            var keys = SourceKeys.of(source);
            index.matches(keys).forEach(matches::add);
            index.add(keys);
        }
        matches.sort(Comparator.comparing(SourceMatch::likeness));
        return matches;
    }

    public void add(Source source) {
        add(SourceKeys.of(source));
    }

    /// The indexed source that is most surely one with `source`; itself does not count.
    public Optional<SourceMatch> find(Source source) {
        return matches(SourceKeys.of(source)).min(Comparator.comparing(SourceMatch::likeness));
    }

    private void add(SourceKeys keys) {
        names(keys).forEach(name -> {
            var same = byKey.computeIfAbsent(name, _ -> new LinkedHashSet<>());
            if (same.size() < CROWD) {
                same.add(keys);
            }
        });
    }

    private Stream<SourceMatch> matches(SourceKeys keys) {
        var found = new LinkedHashSet<SourceKeys>();
        names(keys).forEach(name -> found.addAll(byKey.getOrDefault(name, Set.of())));
        return found.stream()
                .filter(other -> !other.source().id().equals(keys.source().id()))
                .flatMap(other ->
                        other.likeness(keys).stream().map(why -> new SourceMatch(other.source(), keys.source(), why)));
    }

    private static Stream<String> names(SourceKeys keys) {
        return Stream.of(
                        keys.identifiers().stream().map(identifier -> "identifier " + identifier),
                        keys.addresses().stream().map(address -> "address " + address),
                        Stream.of(keys.title())
                                .filter(title -> !title.isEmpty())
                                .map(title -> "title " + title))
                .flatMap(names -> names);
    }
}
