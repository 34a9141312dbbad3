package org.undersigned.language.hyphenation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Puts soft hyphens into running text. A language's patterns are read when it is first met; one that we have none
/// for keeps its words whole. Safe to share between threads.
public final class Hyphenation {

    private static final String FOLDER = "/org/undersigned/hyphenation/hyph-";

    /// A word between spaces, with the marks of a sentence about it: no address, no figure, no part with a hyphen.
    private static final Pattern WORD = Pattern.compile(
            "(?<=^|[\\s(\\[«“„‘\"'¿¡])\\p{L}[\\p{L}\\p{M}]{4,}" + "(?=$|[\\s)\\],;:!?»”’\"'…]|\\.(?:$|[\\s)»”’\"']))");

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("bg", "bg"),
            Map.entry("ca", "ca"),
            Map.entry("cs", "cs"),
            Map.entry("da", "da"),
            Map.entry("de", "de-1996"),
            Map.entry("el", "el-monoton"),
            Map.entry("en", "en-us"),
            Map.entry("en-AU", "en-gb"),
            Map.entry("en-GB", "en-gb"),
            Map.entry("en-IE", "en-gb"),
            Map.entry("en-NZ", "en-gb"),
            Map.entry("es", "es"),
            Map.entry("et", "et"),
            Map.entry("eu", "eu"),
            Map.entry("fi", "fi-x-school"),
            Map.entry("fr", "fr"),
            Map.entry("gl", "gl"),
            Map.entry("hu", "hu"),
            Map.entry("it", "it"),
            Map.entry("lt", "lt"),
            Map.entry("nb", "no"),
            Map.entry("nl", "nl"),
            Map.entry("nn", "no"),
            Map.entry("no", "no"),
            Map.entry("pl", "pl"),
            Map.entry("pt", "pt"),
            Map.entry("ru", "ru"),
            Map.entry("sk", "sk"),
            Map.entry("sv", "sv"),
            Map.entry("tr", "tr"),
            Map.entry("uk", "uk"));

    private final Map<String, Optional<Patterns>> read = new ConcurrentHashMap<>();

    /// The text with a soft hyphen wherever a word of it may be broken.
    ///
    /// @param language BCP 47 tag
    /// @param shortest letters of the shortest word to be broken
    public String soften(String text, String language, int shortest) {
        if (text.length() < shortest || text.indexOf(Patterns.SOFT) >= 0) {
            return text;
        }
        var patterns = patterns(language);
        return patterns.isEmpty()
                ? text
                : WORD.matcher(text).replaceAll(found -> broken(found, patterns.get(), shortest));
    }

    private static String broken(MatchResult found, Patterns patterns, int shortest) {
        var word = found.group();
        if (word.length() < shortest || word.equals(word.toUpperCase(Locale.ROOT))) {
            return word;
        }
        return patterns.softened(word);
    }

    private Optional<Patterns> patterns(String language) {
        var tag = Locale.forLanguageTag(language);
        var file = FILES.getOrDefault(tag.getLanguage() + "-" + tag.getCountry(), FILES.get(tag.getLanguage()));
        return file == null ? Optional.empty() : read.computeIfAbsent(file, Hyphenation::read);
    }

    private static Optional<Patterns> read(String file) {
        try (var in = Hyphenation.class.getResourceAsStream(FOLDER + file + ".tex")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(Patterns.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
