package org.undersigned.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where and when a letter was written, as its dateline says.
///
/// @param place as written; empty when only a date stands there
public record Dateline(String place, LocalDate date) {

    private static final Set<String> JOINTS = Set.of(
            "a", "le", "den", "de", "del", "of", "the", "on", "am", "vom", "em", "aos", "en", "el", "la", "il", "op",
            "dia", "this", "day", "ce", "date", "fecha", "datum", "data", "dated", "dem", "d", "du");

    private static final Map<String, Integer> MONTHS = months();

    /// A date found inside a text.
    ///
    /// The range holds the date only, not the preposition before it.
    public record Found(LocalDate date, int start, int end) {}

    /// The dateline that a line is, or nothing when it holds no whole date or much else besides.
    public static Optional<Dateline> parse(String line) {
        if (line.length() > 160) {
            return Optional.empty();
        }
        return find(line).flatMap(found -> {
            var before = trimmed(line.substring(0, found.start()));
            var after = trimmed(line.substring(found.end()));
            if (!before.isEmpty() && !after.isEmpty()) {
                return Optional.empty();
            }
            var place = before.isEmpty() ? after : before;
            return isPlace(place) ? Optional.of(new Dateline(place, found.date())) : Optional.empty();
        });
    }

    /// The first whole date in a text: day, month and year, in figures or with the month's name in one of many
    /// languages. Figures alone are read day first, unless that gives no date.
    public static Optional<Found> find(String text) {
        var words = Words.of(text.length() > 2000 ? text.substring(0, 2000) : text, Integer.MAX_VALUE);
        for (int i = 0; i < words.size(); i++) {
            var found = at(words, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return japanese(text);
    }

    private static Optional<Found> at(List<Words.Word> words, int i) {
        var word = words.get(i);
        var figures = figures(word.folded());
        if (figures.isPresent()) {
            return figures.map(date -> new Found(date, word.start(), word.end()));
        }
        int month = MONTHS.getOrDefault(word.folded(), 0);
        if (month > 0) {
            int day = i + 1 < words.size() ? day(words.get(i + 1).folded()) : 0;
            return day == 0 ? Optional.empty() : withYear(words, i + 2, month, day, word.start());
        }
        int day = day(word.folded());
        if (day == 0) {
            return Optional.empty();
        }
        int next = skipJoints(words, i + 1);
        int named = next < words.size() ? MONTHS.getOrDefault(words.get(next).folded(), 0) : 0;
        return named == 0 ? Optional.empty() : withYear(words, next + 1, named, day, word.start());
    }

    private static Optional<Found> withYear(List<Words.Word> words, int from, int month, int day, int start) {
        int at = skipJoints(words, from);
        if (at >= words.size()) {
            return Optional.empty();
        }
        int year = number(words.get(at).folded());
        return year < 1000 || year > 2999
                ? Optional.empty()
                : date(year, month, day)
                        .map(date -> new Found(date, start, words.get(at).end()));
    }

    private static int skipJoints(List<Words.Word> words, int from) {
        int at = from;
        while (at < words.size()
                && at < from + 2
                && JOINTS.contains(words.get(at).folded())) {
            at++;
        }
        return at;
    }

    /// `06.01.2025`, `2018-07-16`, `16/07/2018`.
    private static Optional<LocalDate> figures(String word) {
        if (word.length() < 8 || word.length() > 10 || !Character.isDigit(word.charAt(0))) {
            return Optional.empty();
        }
        var parts = word.split("[./-]", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        int first = number(parts[0]);
        int second = number(parts[1]);
        int third = number(parts[2]);
        if (parts[0].length() == 4) {
            return date(first, second, third);
        }
        return parts[2].length() != 4
                ? Optional.empty()
                : date(third, second, first).or(() -> date(third, first, second));
    }

    private static Optional<Found> japanese(String text) {
        int year = text.indexOf('年');
        int month = text.indexOf('月', year + 1);
        int day = text.indexOf('日', month + 1);
        if (year < 4 || month < 0 || day < 0 || day - year > 8) {
            return Optional.empty();
        }
        return date(
                        number(text.substring(year - 4, year)),
                        number(text.substring(year + 1, month)),
                        number(text.substring(month + 1, day)))
                .map(date -> new Found(date, year - 4, day + 1));
    }

    private static int day(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 2) {
            return 0;
        }
        var rest = word.substring(digits);
        boolean ordinal = rest.isEmpty()
                || Set.of("st", "nd", "rd", "th", "er", "o", "a", "e", "º").contains(rest);
        int day = number(word.substring(0, digits));
        return ordinal && day <= 31 ? day : 0;
    }

    /// The value of one to four ASCII digits, or 0.
    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// Without the dashes, commas and small words that join a place to its date.
    private static String trimmed(String part) {
        var rest = part.strip();
        while (true) {
            int start = 0;
            int end = rest.length();
            while (start < end && isJoint(rest.charAt(start))) {
                start++;
            }
            while (end > start && isJoint(rest.charAt(end - 1)) && !endsAbbreviation(rest, end)) {
                end--;
            }
            rest = rest.substring(start, end);
            int lastSpace = rest.lastIndexOf(' ');
            var last = rest.substring(lastSpace + 1).replace("'", "").replace("’", "");
            if (!JOINTS.contains(last.toLowerCase(Locale.ROOT))
                    || Character.isUpperCase(rest.codePointAt(lastSpace + 1))) {
                return rest;
            }
            rest = lastSpace < 0 ? "" : rest.substring(0, lastSpace);
        }
    }

    private static boolean isJoint(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "-–—,;:|.·()/_*".indexOf(c) >= 0;
    }

    /// "México, D.F." keeps its last dot.
    private static boolean endsAbbreviation(String text, int end) {
        return end >= 3
                && text.charAt(end - 1) == '.'
                && Character.isUpperCase(text.charAt(end - 2))
                && !Character.isLetterOrDigit(text.charAt(end - 3));
    }

    private static boolean isPlace(String place) {
        if (place.isEmpty()) {
            return true;
        }
        int words = WordCount.of(place);
        int first = place.codePointAt(0);
        return words <= 8
                && place.codePoints().noneMatch(c -> c == '?' || c == '!' || c == ':')
                && !Character.isLowerCase(first)
                && !Character.isDigit(first);
    }

    private static Map<String, Integer> months() {
        var names = new String[][] {
            "january enero janvier januar jänner janeiro gennaio januari styczeń stycznia leden ledna ocak jan ene janv січня tammikuuta január ianuarie"
                    .split(" ", -1),
            "february febrero février februar fevereiro febbraio februari luty lutego únor února şubat feb fev fév лютого helmikuuta február februarie"
                    .split(" ", -1),
            "march marzo mars märz maerz março maart marzec marca březen března mart mar mrz березня maaliskuuta március martie"
                    .split(" ", -1),
            "april abril avril aprile kwiecień kwietnia duben dubna nisan apr abr avr квітня huhtikuuta április aprilie"
                    .split(" ", -1),
            "may mayo mai maio maggio mei maj maja květen května mayıs травня toukokuuta május".split(" ", -1),
            "june junio juin juni junho giugno czerwiec czerwca červen června haziran jun червня kesäkuuta június iunie"
                    .split(" ", -1),
            "july julio juillet juli julho luglio lipiec lipca červenec července temmuz jul липня heinäkuuta július iulie"
                    .split(" ", -1),
            "august agosto août aout augustus augusti sierpień sierpnia srpen srpna ağustos aug ago серпня elokuuta augusztus"
                    .split(" ", -1),
            "september septiembre setiembre septembre setembro settembre wrzesień września září eylül sep sept set вересня syyskuuta szeptember septembrie"
                    .split(" ", -1),
            "october octubre octobre oktober outubro ottobre październik października říjen října ekim oct okt out жовтня lokakuuta október octombrie"
                    .split(" ", -1),
            "november noviembre novembre novembro listopad listopada listopadu kasım nov листопада marraskuuta noiembrie"
                    .split(" ", -1),
            "december diciembre décembre dezember dezembro dicembre desember grudzień grudnia prosinec prosince aralık dec dez dic déc грудня joulukuuta decembrie"
                    .split(" ", -1)
        };
        var months = new HashMap<String, Integer>();
        for (int i = 0; i < names.length; i++) {
            for (var name : names[i]) {
                months.putIfAbsent(Folding.fold(name), i + 1);
            }
        }
        return Map.copyOf(months);
    }
}
