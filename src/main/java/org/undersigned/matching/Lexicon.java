package org.undersigned.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.undersigned.language.Countries;
import org.undersigned.language.Folding;

/// What common words of organisations' names are: legal forms, joining words, and words for kinds of organisations,
/// which mean the same in many languages.
final class Lexicon {

    private static final String PLACE_MARK = "@";

    private static final Set<String> LEGAL = new HashSet<>();
    private static final Set<String> STOP = new HashSet<>();
    private static final Set<String> CHAPTER = new HashSet<>();

    /// A word to the first English word of its line.
    private static final Map<String, String> KINDS = new HashMap<>();

    /// A word for a country or its people to one token for both.
    private static final Map<String, String> PLACES = new HashMap<>();

    static {
        read();
    }

    private Lexicon() {}

    static boolean isLegalForm(String folded) {
        return LEGAL.contains(folded);
    }

    static boolean isJoining(String folded) {
        return STOP.contains(folded);
    }

    static boolean tellsAChapter(String folded) {
        return CHAPTER.contains(folded);
    }

    /// The kind a word stands for in whatever language, or null when it is a word of the name's own.
    static @Nullable String kind(String folded) {
        return KINDS.get(folded);
    }

    /// One token for a country, its names and its people in whatever language, or null.
    static @Nullable String place(String folded) {
        var known = PLACES.get(folded);
        if (known != null || folded.length() < 4) {
            return known;
        }
        return Countries.recognise(folded)
                .map(code -> PLACE_MARK + code.toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    static boolean isPlace(String token) {
        return token.startsWith(PLACE_MARK);
    }

    private static void read() {
        var stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var section = "";
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = line;
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    add(section, Folding.fold(line).split(" ", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String section, String[] words) {
        for (var word : words) {
            switch (section) {
                case "[legal]" -> LEGAL.add(word.replace(".", "").replace("/", ""));
                case "[stop]" -> STOP.add(word);
                case "[chapter]" -> CHAPTER.add(word);
                case "[place]" -> PLACES.putIfAbsent(word, PLACE_MARK + words[0]);
                default -> KINDS.putIfAbsent(word, words[0]);
            }
        }
    }
}
