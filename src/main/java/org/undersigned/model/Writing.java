package org.undersigned.model;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// How a letter is written: what the spelling of its own is, and whether typing is polished.
///
/// @param words spelt as the letter spells them, in any language
/// @param smartTyping whether quotes, dashes and the like become what the language prints; off in imported text
public record Writing(SortedSet<String> words, boolean smartTyping) {

    public static final Writing PLAIN = new Writing(Collections.emptySortedSet(), true);

    public Writing {
        words = Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }

    public Writing withWord(String word) {
        var more = new TreeSet<>(words);
        more.add(word);
        return new Writing(more, smartTyping);
    }

    public Writing withoutWord(String word) {
        var fewer = new TreeSet<>(words);
        fewer.remove(word);
        return new Writing(fewer, smartTyping);
    }

    public Writing withSmartTyping(boolean changed) {
        return new Writing(words, changed);
    }
}
