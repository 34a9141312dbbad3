package org.undersigned.exchange.people;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.undersigned.language.Folding;

/// Countries by their names in several languages.
final class Countries {

    private static final List<String> SPEAKERS = List.of("en", "es", "fr", "de", "pt");

    private static final Map<String, String> CODES = codes();

    private Countries() {}

    /// Whether the whole of `name` is a country's name.
    static boolean isCountry(String name) {
        return !code(name).isEmpty();
    }

    /// The ISO 3166-1 alpha-2 code, or empty.
    static String code(String name) {
        var folded = Folding.fold(name.strip());
        return CODES.getOrDefault(folded.startsWith("the ") ? folded.substring(4) : folded, "");
    }

    private static Map<String, String> codes() {
        var codes = new HashMap<String, String>();
        for (var code : java.util.Locale.getISOCountries()) {
            for (var speaker : SPEAKERS) {
                var name = ULocale.getDisplayCountry("und-" + code, speaker);
                codes.putIfAbsent(Folding.fold(name), code);
            }
        }
        codes.putAll(Map.of(
                "uk", "GB", "usa", "US", "u.s.a", "US", "turkey", "TR", "eeuu", "US", "ee. uu", "US", "holland", "NL"));
        codes.put("united states of america", "US");
        codes.put("czech republic", "CZ");
        codes.put("great britain", "GB");
        return Map.copyOf(codes);
    }
}
