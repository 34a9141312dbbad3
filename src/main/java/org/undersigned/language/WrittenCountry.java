package org.undersigned.language;

import org.undersigned.model.people.Organisation;

/// A country as somebody wrote it, alone or at the end of a place.
///
/// @param code ISO 3166-1 alpha-2 where it was recognised, else as written, else empty
/// @param spelling how it was written, where that is a name and not the one that the language has for it; else empty
public record WrittenCountry(String code, String spelling) {

    public static final WrittenCountry NONE = new WrittenCountry("", "");

    /// @param language of the letter it is written for. Its own name of the country is no spelling to be kept: another
    ///     edition says it in its language
    public static WrittenCountry of(String written, String language) {
        var text = written.strip();
        return Countries.inPlace(text)
                .map(name -> new WrittenCountry(Countries.recognise(name).orElse(name), spelling(name, language)))
                .orElse(new WrittenCountry(text, ""));
    }

    /// What two fields of a form say. A field that still says what it said changes nothing.
    ///
    /// @param name of the country, as it was shown by its name in the language or typed over
    /// @param spelling as it was shown or typed over
    public static WrittenCountry inForm(Organisation before, String language, String name, String spelling) {
        var typed = name.strip();
        var country = Countries.name(before.country(), language).equals(typed)
                ? new WrittenCountry(before.country(), before.countryWritten())
                : of(typed, language);
        boolean kept = country.code().isEmpty() || spelling.strip().equals(before.countryWritten());
        return kept ? country : new WrittenCountry(country.code(), spelling.strip());
    }

    /// A bare code is no spelling.
    private static String spelling(String name, String language) {
        boolean usual = Countries.recognise(name)
                .map(code -> Countries.name(code, language).equals(name))
                .orElse(true);
        return usual || !Countries.isName(name) ? "" : name;
    }

    public boolean isRecognised() {
        return Countries.codes().contains(code);
    }

    /// The organisation in this country.
    public Organisation of(Organisation organisation) {
        return organisation.withCountry(code, spelling);
    }
}
