package org.undersigned.model.people;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How somebody is called, per language. The empty tag holds the name as it is written where no language has its own.
public record Names(SortedMap<String, String> byLanguage) {

    public Names {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
        if (byLanguage.isEmpty() || byLanguage.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A name must not be blank");
        }
    }

    public static Names of(String name) {
        return new Names(new TreeMap<>(Map.of("", name)));
    }

    /// The name in `language`, else the name for any language, else the first there is.
    public String in(String language) {
        var own = byLanguage.get(language);
        if (own != null) {
            return own;
        }
        var common = byLanguage.get("");
        return common != null ? common : byLanguage.firstEntry().getValue();
    }

    public Names with(String language, String name) {
        var next = new TreeMap<>(byLanguage);
        next.put(language, name);
        return new Names(next);
    }
}
