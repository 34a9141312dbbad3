package org.undersigned.exchange.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.undersigned.language.Folding;
import org.undersigned.language.Phrases;
import org.undersigned.language.Phrases.Theme;

/// Evidence for what a name names, from its words alone.
final class NameSense {

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "la", "las", "los", "da", "do", "dos", "das", "di", "von", "van", "der", "den", "zu", "y", "e",
            "i", "bin", "ibn", "al", "el", "le", "du", "ter", "ten", "af", "av", "abu", "ben", "of", "zur", "zum",
            "d'");

    private static final Set<String> TITLES = Set.of(
            "dr", "dra", "prof", "profa", "mr", "mrs", "ms", "mx", "sr", "sra", "lic", "mtro", "mtra", "ing", "rev",
            "sir", "dame", "lord", "lady", "don", "dona", "herr", "frau", "m", "mme", "me", "hon", "fr", "mgr", "arq",
            "pe");

    private NameSense() {}

    /// Whether a word of the name says that it is an organisation.
    static boolean isOrganisation(String name) {
        if (Phrases.of(Theme.ORGANISATION).isIn(name)) {
            return true;
        }
        return words(name).stream()
                .anyMatch(word -> isAcronym(word) || word.chars().anyMatch(Character::isDigit));
    }

    /// Two to eight capitals and nothing else, such as "GESOC" or "SRUK/CERU".
    static boolean isAcronym(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                if (!Character.isUpperCase(c)) {
                    return false;
                }
                letters++;
            } else if (c != '/' && c != '-') {
                return false;
            }
        }
        return letters >= 2 && letters <= 12;
    }

    /// Whether the name has the shape of a person's: a few capitalised words, particles and initials among them.
    static boolean maybePerson(String name) {
        var words = words(name);
        if (words.size() > 7 || words.isEmpty() || isTooLong(name)) {
            return false;
        }
        int names = 0;
        for (var word : words) {
            if (!hasCase(word)) {
                names++;
            } else if (Character.isUpperCase(word.codePointAt(0))) {
                names++;
            } else if (!PARTICLES.contains(Folding.fold(word))) {
                return false;
            }
            if (word.chars().anyMatch(c -> Character.isDigit(c) || c == '&' || c == ':' || c == '@')) {
                return false;
            }
        }
        return names >= 2 && !isAllCapitals(name);
    }

    /// Whether the name is a person's beyond reasonable doubt: a title or a given name leads it, and no word objects.
    static boolean isPerson(String name) {
        var words = words(name);
        if (words.size() < 2 || !maybePerson(name)) {
            return false;
        }
        var first = Folding.fold(words.getFirst()).replace(".", "");
        if (TITLES.contains(first)) {
            return true;
        }
        int hyphen = first.indexOf('-');
        var given = hyphen > 0 ? first.substring(0, hyphen) : first;
        boolean initial = words.getFirst().length() == 2 && words.getFirst().endsWith(".");
        return (initial || Phrases.of(Theme.GIVEN).is(given)) && !isOrganisation(name);
    }

    private static boolean isTooLong(String name) {
        return name.length() > 80;
    }

    private static boolean isAllCapitals(String name) {
        return name.toUpperCase(Locale.ROOT).equals(name)
                && words(name).size() > 3
                && name.codePoints().anyMatch(Character::isUpperCase);
    }

    private static boolean hasCase(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isLowerCase(first);
    }

    private static List<String> words(String name) {
        return name.isBlank() ? List.of() : List.of(name.strip().split("[\\s\\u00A0]+", -1));
    }
}
