package org.undersigned.language.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Right words that one slip of the hand away from a wrong one: an accent, a letter too few or too many, two
/// letters the wrong way round, another letter. Takes milliseconds in every language, where the library may
/// take a minute.
final class NearWords {

    private static final String LETTERS = "esiarntolcdugmphbyfvkwzxqjáéíóúàèìòùâêîôûãõäëïöüñçßœæå'";

    /// How likely a slip is: the smaller, the likelier.
    private enum Slip {
        ACCENT,
        TOO_FEW,
        SWAPPED,
        TOO_MANY,
        OTHER
    }

    private final Map<String, Slip> found = new LinkedHashMap<>();
    private final Predicate<String> isRight;

    private NearWords(Predicate<String> isRight) {
        this.isRight = isRight;
    }

    static List<String> of(String word, Predicate<String> isRight) {
        var near = new NearWords(isRight);
        for (int i = 0; i <= word.length(); i++) {
            near.tryAt(word, i);
        }
        var words = new ArrayList<>(near.found.entrySet());
        words.sort(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        return words.stream().map(Map.Entry::getKey).toList();
    }

    private void tryAt(String word, int at) {
        var before = word.substring(0, at);
        var after = word.substring(at);
        for (int i = 0; i < LETTERS.length(); i++) {
            char letter = LETTERS.charAt(i);
            consider(before + like(letter, word, at) + after, Slip.TOO_FEW);
            if (!after.isEmpty() && Character.toLowerCase(after.charAt(0)) != letter) {
                boolean accent = base(letter) == base(Character.toLowerCase(after.charAt(0)));
                consider(before + like(letter, word, at) + after.substring(1), accent ? Slip.ACCENT : Slip.OTHER);
            }
        }
        if (!after.isEmpty() && word.length() > 2) {
            consider(before + after.substring(1), Slip.TOO_MANY);
        }
        if (after.length() > 1) {
            consider(before + after.charAt(1) + after.charAt(0) + after.substring(2), Slip.SWAPPED);
        }
    }

    /// A capital where the word has one.
    private static char like(char letter, String word, int at) {
        boolean capital = at < word.length() && Character.isUpperCase(word.charAt(at));
        return capital ? Character.toUpperCase(letter) : letter;
    }

    private void consider(String candidate, Slip slip) {
        var known = found.get(candidate);
        if (known == null ? isRight.test(candidate) : slip.compareTo(known) < 0) {
            found.put(candidate, slip);
        }
    }

    private static char base(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }
}
