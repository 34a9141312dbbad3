package org.undersigned.typeset;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.undersigned.model.identity.Id;
import org.undersigned.model.source.KeptFile;

/// What a letter has and the pages have not. A page never shows an empty box in silence.
///
/// @param characters code points that no font of ours has; printed as U+FFFD
/// @param scripts ISO 15924 names of writing systems among them that the engine cannot set right, such as `Deva`
/// @param pictures kept files that are no picture we can print; their alternative text stands in their place
public record Troubles(SortedSet<Integer> characters, SortedSet<String> scripts, Set<Id<KeptFile>> pictures) {

    public static final Troubles NONE = new Troubles(new TreeSet<>(), new TreeSet<>(), Set.of());

    public Troubles {
        characters = Collections.unmodifiableSortedSet(new TreeSet<>(characters));
        scripts = Collections.unmodifiableSortedSet(new TreeSet<>(scripts));
        pictures = Set.copyOf(pictures);
    }

    public boolean isEmpty() {
        return characters.isEmpty() && pictures.isEmpty();
    }
}
