package org.undersigned.language.spelling;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/// Knows the words of one language. Safe to share between threads.
public final class Speller {

    private static final int SUGGESTIONS = 6;
    private static final int REMEMBERED = 50_000;

    private final List<Dictionary> dictionaries;
    private final List<Hunspell> checkers;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    Speller(List<Dictionary> dictionaries) {
        this.dictionaries = List.copyOf(dictionaries);
        this.checkers = dictionaries.stream()
                .map(each -> new Hunspell(each, TimeoutPolicy.NO_TIMEOUT, () -> {}))
                .toList();
    }

    /// Whether a word is right: as it stands, or each part of it between hyphens and apostrophes.
    public boolean knows(String word) {
        var plain = plain(word);
        var remembered = known.get(plain);
        if (remembered != null) {
            return remembered;
        }
        boolean right = isWord(plain) || isMadeOfWords(plain);
        if (known.size() < REMEMBERED) {
            known.put(plain, right);
        }
        return right;
    }

    /// What a wrong word may have meant, the likeliest first; empty when nothing is near.
    public List<String> suggestions(String word) {
        var plain = plain(word);
        var found = new LinkedHashSet<>(NearWords.of(plain, this::isWord));
        for (var dictionary : dictionaries) {
            if (found.size() < SUGGESTIONS) {
                var checker = new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
                found.addAll(checker.suggest(plain));
            }
        }
        boolean curly = word.indexOf('’') >= 0;
        return found.stream()
                .filter(each -> !each.equals(plain) && (each.indexOf('-') < 0 || plain.indexOf('-') >= 0))
                .limit(SUGGESTIONS)
                .map(each -> curly ? each.replace('\'', '’') : each)
                .toList();
    }

    private synchronized boolean isWord(String word) {
        for (var checker : checkers) {
            if (checker.spell(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMadeOfWords(String word) {
        int cut = cut(word);
        if (cut < 0) {
            return false;
        }
        var first = word.substring(0, cut);
        var rest = word.substring(cut + 1);
        boolean possessive =
                word.charAt(cut) == '\'' && rest.toLowerCase(Locale.ROOT).equals("s");
        return isPart(first) && (possessive || isPart(rest));
    }

    private boolean isPart(String part) {
        return part.codePointCount(0, part.length()) < 2 || isWord(part) || isMadeOfWords(part);
    }

    private static int cut(String word) {
        int hyphen = word.indexOf('-', 1);
        return hyphen > 0 ? hyphen : word.indexOf('\'', 1);
    }

    /// As dictionaries write it: composed, with straight apostrophes and plain hyphens, without soft ones.
    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .replace("\u00AD", "")
                .replace("\u200B", "")
                .replace("\u200C", "")
                .replace('’', '\'')
                .replace('ʼ', '\'')
                .replace('\u2011', '-')
                .replace('\u2010', '-');
    }
}
