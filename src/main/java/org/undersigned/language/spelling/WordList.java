package org.undersigned.language.spelling;

import java.util.List;
import java.util.Locale;

/// A dictionary that the app brings, by the name of its folder.
enum WordList {
    EN_US("en-US"),
    EN_GB("en-GB"),
    ES("es"),
    FR("fr"),
    DE("de"),
    PT_BR("pt-BR"),
    PT_PT("pt-PT");

    private final String folder;

    WordList(String folder) {
        this.folder = folder;
    }

    String folder() {
        return folder;
    }

    /// Those whose words are right in a language: where a tag names no country, the words of either.
    static List<WordList> of(String tag) {
        var locale = Locale.forLanguageTag(tag);
        var country = locale.getCountry();
        return switch (locale.getLanguage()) {
            case "en" ->
                switch (country) {
                    case "" -> List.of(EN_US, EN_GB);
                    case "US", "PH", "PR" -> List.of(EN_US);
                    default -> List.of(EN_GB);
                };
            case "es" -> List.of(ES);
            case "fr" -> List.of(FR);
            case "de" -> List.of(DE);
            case "pt" ->
                switch (country) {
                    case "" -> List.of(PT_BR, PT_PT);
                    case "BR" -> List.of(PT_BR);
                    default -> List.of(PT_PT);
                };
            default -> List.of();
        };
    }
}
