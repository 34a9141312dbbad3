package org.undersigned.exchange.references;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates that may lack their day or month, as ISO 8601 text.
final class PartialDate {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/](\\d{1,2}))?(?:[-/](\\d{1,2}))?/*");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private PartialDate() {}

    /// `2017`, `2017-05`, `2017/05/23` as ISO; empty when it is no such date.
    static String iso(String written) {
        var matcher = ISO.matcher(written.strip());
        return matcher.matches() ? iso(matcher.group(1), orEmpty(matcher.group(2)), orEmpty(matcher.group(3))) : "";
    }

    /// A date from its parts; the month as a number or an English name.
    static String iso(String year, String month, String day) {
        if (!year.matches("\\d{4}")) {
            return "";
        }
        int number = month(month);
        if (number < 1 || number > 12) {
            return year;
        }
        var date = String.format(Locale.ROOT, "%s-%02d", year, number);
        return day.matches("0?[1-9]|[12]\\d|3[01]")
                ? String.format(Locale.ROOT, "%s-%02d", date, Integer.parseInt(day))
                : date;
    }

    private static int month(String written) {
        var name = written.strip().toLowerCase(Locale.ROOT);
        if (name.matches("\\d{1,2}")) {
            return Integer.parseInt(name);
        }
        return name.length() < 3 ? 0 : MONTHS.indexOf(name.substring(0, 3)) + 1;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
