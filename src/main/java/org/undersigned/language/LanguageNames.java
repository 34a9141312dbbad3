package org.undersigned.language;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Languages by their names: "English", "inglés", "anglais", "Englisch" and "EN" are one.
public final class LanguageNames {

    private static final List<String> KNOWN = List.of(
            "en", "es", "fr", "de", "pt", "it", "nl", "pl", "cs", "sv", "fi", "hu", "ro", "tr", "uk", "ar", "ja", "ru",
            "el", "he", "zh", "ko", "da", "nb", "ca", "eu", "gl", "bg", "hr", "sr", "sk", "sl", "lt", "lv", "et", "vi",
            "hi", "fa", "id", "sw", "ka", "hy", "th");

    private static final Map<String, String> TAGS = tags();

    private LanguageNames() {}

    /// The BCP 47 tag of a language by one of its names, or of a code in capitals such as "EN".
    public static Optional<String> tag(String name) {
        var folded = Folding.fold(name.strip());
        if (name.strip().length() == 2) {
            return name.equals(name.toUpperCase(java.util.Locale.ROOT)) && KNOWN.contains(folded)
                    ? Optional.of(folded)
                    : Optional.empty();
        }
        return Optional.ofNullable(TAGS.get(folded));
    }

    /// What a reader calls a language; the tag where nobody knows it.
    public static String of(String tag, Locale reader) {
        var name = ULocale.getDisplayName(tag, ULocale.forLocale(reader));
        return name.isBlank() ? tag : name;
    }

    private static Map<String, String> tags() {
        var tags = new HashMap<String, String>();
        for (var tag : KNOWN) {
            for (var speaker : List.of("en", "es", "fr", "de", "pt", "it", tag)) {
                var name = ULocale.getDisplayLanguage(tag, speaker);
                tags.putIfAbsent(Folding.fold(name), tag);
            }
        }
        tags.put("castellano", "es");
        tags.put("castilian", "es");
        tags.put("castellana", "es");
        return Map.copyOf(tags);
    }
}
