package org.undersigned.store.json;

import java.util.Map;

/// A flat JSON object of texts.
public final class StringsJson {

    private StringsJson() {}

    public static String write(Map<String, String> values) {
        return JsonOut.write(out -> out.strings(values));
    }

    /// @throws IllegalArgumentException when `json` is anything but a flat object of texts
    public static Map<String, String> read(String json) {
        return JsonIn.read(json, JsonIn::strings);
    }
}
