package org.undersigned.exchange.references;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An entry as a format writes it: a type, a key, and fields of which one may stand several times.
///
/// @param line where it begins, counted from 1
/// @param fields names as the format spells them, values as plain text
record RawReference(String type, String key, Map<String, List<String>> fields, int line) {

    RawReference {
        fields = new LinkedHashMap<>(fields);
    }

    static RawReference of(String type, String key, int line) {
        return new RawReference(type, key, Map.of(), line);
    }

    void add(String name, String value) {
        if (!value.isBlank()) {
            fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value.strip());
        }
    }

    /// Takes a field out: its values, or none.
    List<String> take(String name) {
        var values = fields.remove(name);
        return values == null ? List.of() : values;
    }

    /// Takes the first of `names` that stands here, as one text.
    String takeFirst(List<String> names) {
        for (var name : names) {
            var values = take(name);
            if (!values.isEmpty()) {
                return String.join("\n", values);
            }
        }
        return "";
    }
}
