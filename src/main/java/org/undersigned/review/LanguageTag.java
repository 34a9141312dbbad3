package org.undersigned.review;

import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.undersigned.language.LanguageNames;

/// A language that a text can be in, said in the language of the app.
record LanguageTag(String tag, String name) {

    private static final List<String> USUAL = List.of(
            "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr", "gl", "he", "hi", "hr",
            "hu", "hy", "id", "it", "ja", "ka", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sr",
            "sv", "sw", "th", "tr", "uk", "vi", "zh");

    static LanguageTag of(String tag, Locale reader) {
        return new LanguageTag(tag, LanguageNames.of(tag, reader));
    }

    /// The usual ones by name, and `tag` whatever it is.
    static List<LanguageTag> all(String tag, Locale reader) {
        var collator = com.ibm.icu.text.Collator.getInstance(ULocale.forLocale(reader));
        return Stream.concat(USUAL.stream(), Stream.of(tag))
                .distinct()
                .map(each -> of(each, reader))
                .sorted(Comparator.comparing(LanguageTag::name, collator::compare))
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
