package org.undersigned.language;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Countries by whatever name they are written: in English, Spanish, French, German, Portuguese or their own
/// language, by common other names, and by ISO code. A continent, a city or a category is not a country, and
/// is never taken for one.
public final class Countries {

    private static final List<ULocale> LANGUAGES = List.of("en", "es", "fr", "de", "pt").stream()
            .map(ULocale::forLanguageTag)
            .toList();

    private static final Set<String> ARTICLES =
            Set.of("the", "el", "la", "los", "las", "le", "les", "l", "der", "die", "das", "o", "a", "os", "as");

    private static final Set<String> JOINING = Set.of("and", "y", "et", "und", "e", "i");

    /// Names that more than one country goes by.
    private static final Set<String> AMBIGUOUS = Set.of("congo", "kongo", "virgin islands");

    private static final Pattern NOT_OF_A_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,3}");

    private static final Set<String> CODES = codesOfIso();

    private static final Map<String, String> BY_NAME = names();

    private static final Map<String, String> BY_LONG_CODE = longCodes();

    private Countries() {}

    /// Every alpha-2 code there is, in the order of the alphabet.
    public static Set<String> codes() {
        return CODES;
    }

    /// The alpha-2 code of the country that `written` names and that nothing else is said with, or empty.
    ///
    /// Codes are only recognised in capitals: "It" is a word.
    public static Optional<String> recognise(String written) {
        var text = written.strip();
        if (text.length() > 80) {
            return Optional.empty();
        }
        var named = BY_NAME.get(key(text));
        if (named != null) {
            return Optional.of(named);
        }
        if (CODE.matcher(text).matches()) {
            return Optional.ofNullable(CODES.contains(text) ? text : BY_LONG_CODE.get(text));
        }
        return Optional.empty();
    }

    /// Whether `written` is a country's name. A bare code is not: in the name of an organisation it is an acronym.
    public static boolean isName(String written) {
        return written.length() <= 80 && BY_NAME.containsKey(key(written.strip()));
    }

    /// The country of a place such as "Leiden, The Netherlands" or "Madrid (Spain)": what [#recognise] says of
    /// the whole or else of its last part.
    public static Optional<String> ofPlace(String written) {
        return inPlace(written).flatMap(Countries::recognise);
    }

    /// The words of a place that name its country, as they stand there.
    static Optional<String> inPlace(String written) {
        var text = written.strip();
        if (recognise(text).isPresent()) {
            return Optional.of(text);
        }
        int open = text.lastIndexOf('(');
        int comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('\n'));
        var last = open > 0 && text.endsWith(")")
                ? text.substring(open + 1, text.length() - 1)
                : comma > 0 ? text.substring(comma + 1) : "";
        return Optional.of(last.strip()).filter(part -> recognise(part).isPresent());
    }

    /// The name of a country in a language. What is not an alpha-2 code comes back as it is.
    public static String name(String code, String language) {
        if (!CODES.contains(code)) {
            return code;
        }
        return LocaleDisplayNames.getInstance(ULocale.forLanguageTag(language)).regionDisplayName(code);
    }

    /// A name as it is compared: folded, without punctuation and leading article.
    private static String key(String name) {
        var words = new ArrayList<String>();
        for (var word : NOT_OF_A_NAME.split(Folding.fold(name), -1)) {
            if (!word.isEmpty() && !JOINING.contains(word)) {
                words.add(word);
            }
        }
        if (words.size() > 1 && ARTICLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        return String.join(" ", words);
    }

    private static Set<String> codesOfIso() {
        var codes = new TreeSet<>(Set.of(ULocale.getISOCountries()));
        codes.add("XK");
        return Collections.unmodifiableSet(codes);
    }

    private static Map<String, String> names() {
        var names = new HashMap<String, String>();
        for (var line : lines()) {
            int colon = line.indexOf(':');
            for (var name : line.substring(colon + 1).split(";", -1)) {
                names.put(key(name), line.substring(0, colon));
            }
        }
        for (var code : CODES) {
            for (var language : LANGUAGES) {
                addNames(names, code, language);
            }
        }
        for (var code : CODES) {
            addNames(names, code, ULocale.addLikelySubtags(new ULocale("und", code)));
        }
        names.keySet().removeAll(AMBIGUOUS);
        return Map.copyOf(names);
    }

    /// Adds a country's names in one language; a name that another country already has stays with that one.
    private static void addNames(Map<String, String> names, String code, ULocale language) {
        var displayed = LocaleDisplayNames.getInstance(language);
        names.putIfAbsent(key(displayed.regionDisplayName(code)), code);
        var briefly = LocaleDisplayNames.getInstance(language, DisplayContext.LENGTH_SHORT);
        var brief = key(briefly.regionDisplayName(code));
        if (brief.length() > 3) {
            names.putIfAbsent(brief, code);
        }
    }

    private static Map<String, String> longCodes() {
        var codes = new HashMap<String, String>();
        for (var code : CODES) {
            try {
                codes.put(Locale.of("", code).getISO3Country(), code);
            } catch (MissingResourceException e) {
                // Not every country of ICU has a code of three letters in the JDK.
                codes.put(code, code);
            }
        }
        return Map.copyOf(codes);
    }

    private static List<String> lines() {
        var stream = Objects.requireNonNull(Countries.class.getResourceAsStream("countries.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#") && line.indexOf(':') > 0)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
