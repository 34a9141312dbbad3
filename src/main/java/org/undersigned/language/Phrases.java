package org.undersigned.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Words and set phrases of several languages by which something in a letter is known, such as its closing.
///
/// Case, accents and the punctuation between words do not matter. Matching costs the length of the phrase, whatever the
/// length of the text.
public final class Phrases {

    /// What the phrases tell.
    public enum Theme {
        CLOSING,
        SALUTATION,
        RECIPIENT,
        SIGNATORIES,
        POSTSCRIPT,
        ENCLOSURE,
        COPIES,
        NOTES,
        OPENLETTER,
        SEE,
        BEHALF,
        PERSONAL,
        IDENTIFICATION,
        ROLE,
        ORGANISATION,
        INDIVIDUALS,
        ORGANISATIONS,
        GIVEN,
        SUBJECT,
        BESIDE
    }

    private static final Map<Theme, Phrases> ALL = read();

    /// First word to the phrases that begin with it, as lists of words.
    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    private Phrases() {}

    public static Phrases of(Theme theme) {
        return Objects.requireNonNull(ALL.get(theme));
    }

    /// How many characters of `text`, from its start, the longest phrase takes that it begins with; 0 when it does not.
    public int startOf(String text) {
        var words = Words.of(text, LONGEST);
        int best = 0;
        if (!words.isEmpty()) {
            for (var phrase : byFirstWord.getOrDefault(words.getFirst().folded(), List.of())) {
                if (matches(phrase, words)) {
                    best = Math.max(best, words.get(phrase.size() - 1).end());
                }
            }
        }
        return best;
    }

    public boolean begins(String text) {
        return startOf(text) > 0;
    }

    /// Whether `text` is one of the phrases and nothing else but punctuation.
    public boolean is(String text) {
        int end = startOf(text);
        return end > 0 && Words.of(text.substring(end), 1).isEmpty();
    }

    /// Whether one of the phrases stands anywhere in `text`.
    public boolean isIn(String text) {
        return find(text) >= 0;
    }

    /// Where in `text` the first of the phrases starts, or -1.
    public int find(String text) {
        var words = Words.of(text, Integer.MAX_VALUE);
        for (int i = 0; i < words.size(); i++) {
            for (var phrase : byFirstWord.getOrDefault(words.get(i).folded(), List.of())) {
                if (matches(phrase, words.subList(i, words.size()))) {
                    return words.get(i).start();
                }
            }
        }
        return -1;
    }

    private static final int LONGEST = 12;

    private static boolean matches(List<String> phrase, List<Words.Word> words) {
        if (phrase.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.get(i).folded())) {
                return false;
            }
        }
        return true;
    }

    private void add(String phrase) {
        var words = Words.of(phrase, LONGEST).stream().map(Words.Word::folded).toList();
        if (!words.isEmpty()) {
            byFirstWord
                    .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
                    .add(words);
        }
    }

    private static Map<Theme, Phrases> read() {
        var all = new HashMap<Theme, Phrases>();
        for (var theme : Theme.values()) {
            all.put(theme, new Phrases());
        }
        var stream = Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            var current = new Phrases();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    var name = line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT);
                    current = Objects.requireNonNull(all.get(Theme.valueOf(name)));
                } else if (!line.startsWith("#") && line.indexOf(':') > 0) {
                    for (var phrase : line.substring(line.indexOf(':') + 1).split(";", -1)) {
                        current.add(phrase);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
