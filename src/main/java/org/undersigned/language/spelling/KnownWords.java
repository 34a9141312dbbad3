package org.undersigned.language.spelling;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.undersigned.model.Letter;
import org.undersigned.model.people.Names;

/// Words that are right in a letter whatever the dictionary says: every word of the names of those who sign
/// and of their organisations, and the letter's own.
public final class KnownWords {

    private final Set<String> words = new HashSet<>();

    private KnownWords() {}

    public static KnownWords of(Letter letter) {
        var known = new KnownWords();
        letter.organisations().forEach(organisation -> {
            known.addAll(organisation.names());
            known.addAll(organisation.shortName());
        });
        letter.persons().forEach(person -> known.addAll(person.names()));
        letter.signatories().forEach(signatory -> known.addAll(signatory.printedForm()));
        letter.settings().writing().words().forEach(known::addAll);
        return known;
    }

    /// Whether two letters make the same words known. Cheap: an edit keeps the very registers it does not
    /// touch.
    public static boolean same(Letter one, Letter other) {
        return one.organisations().equals(other.organisations())
                && one.persons().equals(other.persons())
                && one.signatories().equals(other.signatories())
                && one.settings()
                        .writing()
                        .words()
                        .equals(other.settings().writing().words());
    }

    /// @param word as it stands in a text; a possessive of a known word is known
    boolean contains(String word) {
        var plain = folded(word);
        boolean possessive = plain.endsWith("'s");
        return words.contains(plain) || (possessive && words.contains(plain.substring(0, plain.length() - 2)));
    }

    private void addAll(Names names) {
        names.byLanguage().values().forEach(this::addAll);
    }

    private void addAll(String name) {
        words.add(folded(name));
        for (var token : Token.of(name)) {
            var word = folded(token.word());
            words.add(word);
            for (var part : word.split("[-']", -1)) {
                words.add(part);
            }
        }
    }

    private static String folded(String word) {
        return Speller.plain(word).toLowerCase(Locale.ROOT);
    }
}
