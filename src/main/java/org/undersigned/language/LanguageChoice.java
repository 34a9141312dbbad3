package org.undersigned.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A language that an edition, or a part of its text, can be in.
///
/// @param name in the language of the app, and its own name behind it where that differs
public record LanguageChoice(String tag, String name) {

    private static final List<String> REGIONAL = List.of(
            "en-GB",
            "en-US",
            "es-ES",
            "es-MX",
            "es-AR",
            "fr-CA",
            "pt-BR",
            "pt-PT",
            "de-AT",
            "de-CH",
            "zh-Hans",
            "zh-Hant",
            "sr-Latn",
            "sr-Cyrl",
            "ca-ES-valencia");

    /// All of them, by name.
    public static List<LanguageChoice> all(Locale spoken) {
        var reader = ULocale.forLocale(spoken);
        var collator = Collator.getInstance(reader);
        var languages = Arrays.stream(ULocale.getAvailableLocales())
                .map(ULocale::getLanguage)
                .filter(language -> !language.isEmpty());
        return Stream.concat(languages, REGIONAL.stream())
                .distinct()
                .sorted(Comparator.comparing(tag -> ULocale.getDisplayName(tag, reader), collator::compare))
                .map(tag -> new LanguageChoice(tag, name(tag, reader)))
                .toList();
    }

    static String name(String tag, ULocale reader) {
        var locale = ULocale.forLanguageTag(tag);
        var said = locale.getDisplayName(reader);
        var name = said.isBlank() ? tag : Character.toUpperCase(said.charAt(0)) + said.substring(1);
        var own = locale.getDisplayName(locale);
        return own.isBlank() || Folding.fold(own).equals(Folding.fold(name)) ? name : name + " · " + own;
    }

    /// The name of a language as it calls itself, as editions are listed.
    public static String own(String tag) {
        var locale = ULocale.forLanguageTag(tag);
        var name = locale.getDisplayName(locale);
        return name.isBlank() ? tag : name.substring(0, 1).toUpperCase(locale.toLocale()) + name.substring(1);
    }

    public boolean begins(String typed) {
        return Folding.fold(name).startsWith(Folding.fold(typed.strip()));
    }

    public boolean matches(String typed) {
        return Folding.fold(name).contains(Folding.fold(typed.strip())) || tag.equalsIgnoreCase(typed.strip());
    }
}
