package org.undersigned.language.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.SortingStrategy;

/// The dictionaries of the app, each read when it is first asked for and kept. Safe to share between threads.
public final class Dictionaries {

    private final Map<WordList, Dictionary> read = new EnumMap<>(WordList.class);
    private final Map<List<WordList>, Speller> spellers = new ConcurrentHashMap<>();

    /// Whether words of a language can be checked. Reads nothing.
    public boolean has(String tag) {
        return !WordList.of(tag).isEmpty();
    }

    /// Who checks words of a language, or empty when there is no dictionary. The first call for a language
    /// reads it.
    ///
    /// @param tag BCP 47
    public Optional<Speller> speller(String tag) {
        var lists = WordList.of(tag);
        return lists.isEmpty() ? Optional.empty() : Optional.of(spellers.computeIfAbsent(lists, this::made));
    }

    private Speller made(List<WordList> lists) {
        return new Speller(lists.stream().map(this::dictionary).toList());
    }

    private synchronized Dictionary dictionary(WordList list) {
        return read.computeIfAbsent(list, Dictionaries::read);
    }

    private static Dictionary read(WordList list) {
        try (var rules = file(list, "words.aff");
                var words = file(list, "words.dic")) {
            return new Dictionary(rules, List.of(words), false, SortingStrategy.inMemory());
        } catch (IOException e) {
            throw new UncheckedIOException("A dictionary inside the app cannot be read", e);
        } catch (ParseException e) {
            throw new IllegalStateException("A dictionary inside the app is broken: " + list.folder(), e);
        }
    }

    private static InputStream file(WordList list, String name) {
        var path = "/org/undersigned/language/spelling/" + list.folder() + "/" + name;
        return Objects.requireNonNull(Dictionaries.class.getResourceAsStream(path), path);
    }
}
