package org.undersigned.citing.style;

import de.undercouch.citeproc.helper.StringHelper;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// English titles with capitals, as the engine writes them. The engine tries more than a hundred patterns at each word,
/// and that at every citation, which was a quarter of all its work; here only those are tried that begin with the word.
/// Titles with addresses in them are left to the engine. Used once.
final class TitleCase {

    /// What is not capitalised behind the first word of a sentence.
    private static final String SMALL = """
            a according_to across afore after against ahead_of along alongside amid amidst among amongst an and anenst \
            apart_from apropos apud around as as_regards aside astride at athwart atop back_to barring because_of \
            before behind below beneath beside besides between beyond but by c ca circa close_to de despite down \
            due_to during et except far_from for forenenst from given in inside instead_of into lest like modulo near \
            next nor notwithstanding of off on onto or out outside_of over per plus prior_to pro pursuant_to qua \
            rather_than regardless_of sans since so such_as than that_of the through throughout thru thruout till to \
            toward towards under underneath until unto up upon v. van versus via vis-à-vis von vs. where_as with \
            within without yet""";

    private static final String BEHIND = "[^\\p{L}\\d_:'\"‘’“”]+";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d\\[\\]()'’&]*");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s" + BEHIND, Pattern.CASE_INSENSITIVE);

    /// An address, or what may be the beginning of one.
    private static final Pattern ADDRESS = Pattern.compile("@|[.:][^\\s]");

    /// The patterns by the letters that they begin with, the longest first.
    private static final Map<String, List<Pattern>> SMALL_WORDS = Stream.concat(
                    Stream.of("d['’](?=\\p{L})"),
                    Arrays.stream(SMALL.split(" ", -1))
                            .map(word -> word.replace(".", "\\.").replace("_", "\\s+") + BEHIND))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.groupingBy(
                    TitleCase::letters,
                    Collectors.mapping(
                            pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), Collectors.toList())));

    private final String title;
    private final StringBuilder made = new StringBuilder();
    private int at;
    /// Words of the sentence until here.
    private int words;

    private TitleCase(String title) {
        this.title = title;
    }

    static String of(String title) {
        if (ADDRESS.matcher(title).find()) {
            return StringHelper.toTitleCase(title);
        }
        return new TitleCase(isUpper(title) ? title.toLowerCase(Locale.ENGLISH) : title).made();
    }

    private static String letters(String pattern) {
        return pattern.substring(
                0, (int) pattern.chars().takeWhile(c -> isLatin((char) c)).count());
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private String made() {
        while (at < title.length()) {
            if (!smallWord() && !possessive() && !word()) {
                between();
            }
        }
        return made.toString();
    }

    private boolean smallWord() {
        if (at == 0 || words == 0) {
            return false;
        }
        int end = at;
        while (end < title.length() && isLatin(title.charAt(end))) {
            end++;
        }
        var letters = title.substring(at, end).toLowerCase(Locale.ROOT);
        for (var pattern : SMALL_WORDS.getOrDefault(letters, List.of())) {
            var small = pattern.matcher(title).region(at, title.length());
            // "on" in "On-demand" is the word that counts, "by" in "Step-by-Step" is not.
            if (small.lookingAt() && (title.charAt(small.end() - 1) != '-' || title.charAt(at - 1) == '-')) {
                take(isLoud(small.group()) ? small.group() : small.group().toLowerCase(Locale.ENGLISH));
                return true;
            }
        }
        return false;
    }

    /// Whether a small word is in capitals on purpose; what is elided goes by the word that it leans on.
    private boolean isLoud(String small) {
        if (!small.equalsIgnoreCase("d'") && !small.equalsIgnoreCase("d’")) {
            return isUpper(small);
        }
        var next = WORD.matcher(title).region(at + 2, title.length());
        return next.lookingAt() && isUpper(next.group());
    }

    private boolean possessive() {
        if (at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1))) {
            return false;
        }
        var possessive = POSSESSIVE.matcher(title).region(at, title.length());
        if (possessive.lookingAt()) {
            take(possessive.group().toLowerCase(Locale.ENGLISH));
            return true;
        }
        return false;
    }

    private boolean word() {
        var word = WORD.matcher(title).region(at, title.length());
        if (!word.lookingAt()) {
            return false;
        }
        var written = word.group();
        boolean isSymbol = written.length() == 1 && written.charAt(0) >= 0x0370 && written.charAt(0) <= 0x03FF;
        boolean hasCapitals = written.chars().skip(1).anyMatch(Character::isUpperCase);
        take(isSymbol || hasCapitals ? written : Character.toTitleCase(written.charAt(0)) + written.substring(1));
        return true;
    }

    private void take(String word) {
        made.append(word);
        at += word.length();
        words++;
    }

    /// A mark between words with the blanks behind it, after which a sentence may begin.
    private void between() {
        char mark = title.charAt(at);
        int next = at + 1;
        while (next < title.length() && Character.isWhitespace(title.charAt(next))) {
            next++;
        }
        boolean opens = (mark == '"' || mark == '\'') && next == at + 1;
        if (opens || ":.“‘".indexOf(mark) >= 0) {
            words = 0;
        }
        made.append(title, at, next);
        at = next;
    }

    private static boolean isUpper(String text) {
        return text.chars().noneMatch(c -> Character.isLetter(c) && !Character.isUpperCase(c));
    }
}
