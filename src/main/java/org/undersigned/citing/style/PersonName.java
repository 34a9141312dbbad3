package org.undersigned.citing.style;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.Locale;
import java.util.Set;
import org.undersigned.model.source.Author;

/// An author's name taken apart, as far as that is sure. What is not sure is never turned round.
final class PersonName {

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "la", "las", "los", "da", "das", "do", "dos", "di", "du", "van", "von", "der", "den", "ter",
            "ten", "bin", "ibn", "al", "el", "y", "e", "san", "st.");

    private static final Set<String> TWO_SURNAMES = Set.of("es", "pt", "ca", "gl", "eu");

    private PersonName() {}

    /// @param language of the source, or empty
    static CSLName of(Author author, String language) {
        var name = author.name().strip();
        int comma = name.indexOf(',');
        if (author.organisation()) {
            return new CSLNameBuilder().literal(name).isInstitution(true).build();
        }
        if (comma > 0) {
            return new CSLNameBuilder()
                    .family(name.substring(0, comma).strip())
                    .given(name.substring(comma + 1).strip())
                    .build();
        }
        var words = name.split("\\s+", -1);
        int family = familyAt(words);
        boolean sure = words.length == 2 || (family > 0 && !hasTwoSurnames(words, family, language));
        return sure && words.length > 1
                ? new CSLNameBuilder()
                        .family(joined(words, family, words.length))
                        .given(joined(words, 0, family))
                        .build()
                : new CSLNameBuilder().literal(name).build();
    }

    /// Where the last name begins, with the particles before it.
    private static int familyAt(String[] words) {
        int at = words.length - 1;
        while (at > 1 && PARTICLES.contains(words[at - 1].toLowerCase(Locale.ROOT))) {
            at--;
        }
        return at;
    }

    /// Whether the words before the last may hold another surname, in a language where people have two.
    private static boolean hasTwoSurnames(String[] words, int family, String language) {
        int tag = language.indexOf('-');
        if (!TWO_SURNAMES.contains(tag < 0 ? language : language.substring(0, tag)) && !language.isEmpty()) {
            return false;
        }
        int full = 0;
        for (int i = 0; i < family; i++) {
            full += words[i].endsWith(".") || words[i].length() == 1 ? 0 : 1;
        }
        return full > 1;
    }

    private static String joined(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.asList(words).subList(from, to));
    }
}
