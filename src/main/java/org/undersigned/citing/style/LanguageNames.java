package org.undersigned.citing.style;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Map;
import org.undersigned.model.source.Location;

/// The names of languages in the language of an edition. One thread.
final class LanguageNames {

    private final String language;
    private final Map<String, String> names = new HashMap<>();

    /// @param language BCP 47 tag of the edition
    LanguageNames(String language) {
        this.language = language;
    }

    /// The name of the language of a location; empty where it is not known.
    String of(Location location) {
        return location.language().isBlank()
                ? ""
                : names.computeIfAbsent(location.language(), tag -> ULocale.getDisplayLanguage(tag, language));
    }
}
