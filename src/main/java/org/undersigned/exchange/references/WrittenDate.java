package org.undersigned.exchange.references;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.undersigned.language.Dateline;
import org.undersigned.language.Folding;

/// A date inside the words of a reference.
///
/// @param words as written
/// @param iso as ISO 8601, with what is known of it
record WrittenDate(String words, String iso, int start, int end) {

    private static final List<String> SPANISH =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
    private static final Pattern MONTH =
            Pattern.compile("\\b(\\p{L}{3,12})\\.?,?\\s+(?:de[l]?\\s+)?((?:1[5-9]|20)\\d\\d)\\b");
    private static final Pattern ISO = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d-\\d\\d(?:-\\d\\d)?\\b");
    private static final Pattern YEAR = Pattern.compile("\\b((?:1[5-9]|20)\\d\\d)\\b(?![/-]\\d)");

    /// The first whole date, or else a month with its year, or else a year.
    static Optional<WrittenDate> in(String text) {
        var iso = ISO.matcher(text);
        if (iso.find()) {
            return Optional.of(new WrittenDate(iso.group(), iso.group(), iso.start(), iso.end()));
        }
        return Dateline.find(text)
                .map(found -> new WrittenDate(
                        text.substring(found.start(), found.end()),
                        found.date().toString(),
                        found.start(),
                        found.end()))
                .or(() -> month(text))
                .or(() -> year(YEAR.matcher(text)));
    }

    private static Optional<WrittenDate> month(String text) {
        for (var found = MONTH.matcher(text); found.find(); ) {
            int month = month(found, found.group(1));
            if (month > 0) {
                var date = PartialDate.iso(found.group(2), String.valueOf(month), "");
                return Optional.of(new WrittenDate(found.group(), date, found.start(), found.end()));
            }
        }
        return Optional.empty();
    }

    private static int month(Matcher found, String name) {
        var english = PartialDate.iso(found.group(2), name, "");
        return english.length() > 4
                ? Integer.parseInt(english.substring(5))
                : SPANISH.indexOf(Folding.fold(name + "  ").substring(0, 3)) + 1;
    }

    private static Optional<WrittenDate> year(Matcher found) {
        return found.find()
                ? Optional.of(new WrittenDate(found.group(), found.group(1), found.start(), found.end()))
                : Optional.empty();
    }

    String without(String text) {
        return text.substring(0, start) + text.substring(end);
    }
}
