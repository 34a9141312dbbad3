package org.undersigned.language;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/// Whole numbers in the figures of a language. Its rules take long to load in a new process, and many a letter has no
/// number: they are loaded for the first one. For one thread.
final class Figures {

    private final String language;
    private @Nullable NumberFormat format;

    /// @param language BCP 47 tag
    Figures(String language) {
        this.language = language;
    }

    String of(long number) {
        var known = format;
        if (known == null) {
            known = NumberFormat.getIntegerInstance(ULocale.forLanguageTag(language));
            format = known;
        }
        return known.format(number);
    }
}
