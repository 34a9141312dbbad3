package org.undersigned.exchange.pasting;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What the `style` of an element says, by exact names: `mso-bidi-font-weight` is not `font-weight`.
record Declarations(Map<String, String> values) {

    static Declarations of(Element element) {
        var style = element.attr("style");
        if (style.isEmpty()) {
            return new Declarations(Map.of());
        }
        var values = new HashMap<String, String>();
        for (var declaration : style.split(";", -1)) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                values.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
        return new Declarations(values);
    }

    String get(String name) {
        return values.getOrDefault(name, "");
    }

    boolean has(String name, String word) {
        return get(name).contains(word);
    }

    boolean hides() {
        return get("display").equals("none")
                || get("visibility").equals("hidden")
                || get("mso-hide").equals("all");
    }

    boolean breaksPage() {
        return has("page-break-before", "always") || has("break-before", "page");
    }
}
